package org.earshot.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.earshot.report.FindingsFixture;
import org.earshot.report.compose.ReportComposer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

final class HtmlReportWriterTests {

  @TempDir static Path folder;

  private static String html;
  private static Document page;

  @BeforeAll
  static void write() throws Exception {
    Path file = folder.resolve("index.html");
    HtmlReportWriter.write(ReportComposer.compose(FindingsFixture.ferries()), file);
    html = Files.readString(file);
    page =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(html)));
  }

  @Test
  void pageIsOneDocumentWithLandmarksAndAHeadingForEverySection() {
    assertThat(html).startsWith("<!DOCTYPE html>");
    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
    assertThat(elements("main")).hasSize(1);
    assertThat(elements("nav")).hasSize(1);
    assertThat(elements("h1")).hasSize(1);
    List<String> ids = new ArrayList<>();
    elements("section").forEach(section -> ids.add(section.getAttribute("id")));
    assertThat(ids)
        .containsExactly(
            "summary",
            "signals",
            "themes",
            "opportunities",
            "impact",
            "trend",
            "scores",
            "segments",
            "practices",
            "quotes",
            "actions",
            "unthemed",
            "register",
            "data",
            "run-card");
  }

  @Test
  void nothingIsAskedOfTheNetwork() {
    for (Element element : elements("*")) {
      for (String attribute : List.of("href", "src", "xlink:href", "action", "srcset")) {
        String value = element.getAttribute(attribute);
        assertThat(value.isEmpty() || value.startsWith("#")).as(value).isTrue();
      }
      assertThat(element.hasAttribute("style")).as(element.getTagName()).isFalse();
      assertThat(element.getTagName()).isNotIn("link", "iframe", "object", "embed", "img");
    }
    assertThat(PageResources.STYLE).doesNotContain("url(", "@import");
    assertThat(PageResources.SCRIPT).doesNotContain("fetch", "XMLHttpRequest", "innerHTML");
  }

  @Test
  void policyNamesStyleAndScriptByTheirHashes() throws Exception {
    String policy =
        elements("meta").stream()
            .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
            .findFirst()
            .orElseThrow()
            .getAttribute("content");
    assertThat(policy)
        .startsWith("default-src 'none'")
        .contains("style-src " + hash(between("<style>", "</style>")))
        .contains("script-src " + hash(between("<script>", "</script>")))
        .doesNotContain("unsafe");
  }

  /** Cells of a heat map stay light in dark mode, so their numbers stay dark. */
  @Test
  void numbersOnLightCellsAreNotTurnedOverInDarkMode() {
    String ink = "rgb(32,42,52)";

    assertThat(elements("*"))
        .anyMatch(element -> element.getAttribute("fill").replace(" ", "").equals(ink));
    assertThat(PageResources.STYLE).doesNotContain(ink);
  }

  @Test
  void hostileWordsStayWords() {
    assertThat(elements("script")).hasSize(1);
    List<String> quotes = new ArrayList<>();
    elements("blockquote").forEach(quote -> quotes.add(quote.getTextContent()));
    assertThat(quotes)
        .contains(
            FindingsFixture.FORMULA,
            FindingsFixture.SCRIPT,
            "-1 star, the crew laughed at us 😡⛴️ and the café was shut",
            "A bell \ufffd and a lone \ufffd half of an emoji _x0041_ & <b>tags</b>");
  }

  @Test
  void everyLinkLeadsToOnePlace() {
    Set<String> ids = new HashSet<>();
    for (Element element : elements("*")) {
      if (element.hasAttribute("id")) {
        assertThat(ids.add(element.getAttribute("id"))).as(element.getAttribute("id")).isTrue();
      }
    }
    for (Element link : elements("a")) {
      assertThat(ids).contains(link.getAttribute("href").substring(1));
    }
  }

  @Test
  void everyChartIsDrawnForScreensAndTelephonesAndToldInNumbers() {
    long charts =
        elements("figure").stream()
            .filter(figure -> figure.getAttribute("class").equals("chart"))
            .peek(
                figure -> {
                  assertThat(figure.getElementsByTagName("details").getLength()).isEqualTo(1);
                  NodeList pictures = figure.getElementsByTagNameNS("*", "svg");
                  assertThat(pictures.getLength()).isEqualTo(2);
                  assertThat(((Element) pictures.item(0)).getAttribute("aria-label"))
                      .isEqualTo(figure.getElementsByTagName("h3").item(0).getTextContent());
                })
            .count();
    assertThat(charts).isEqualTo(17);
  }

  @Test
  void textSaysTheDirectionItIsReadIn() {
    elements("blockquote")
        .forEach(quote -> assertThat(quote.getAttribute("dir")).isEqualTo("auto"));
  }

  @Test
  void reconciliationSaysThatItAddsUp() throws IOException {
    assertThat(html).contains("<td>adds up</td>").doesNotContain("does not add up");
  }

  private static String between(String start, String end) {
    int from = html.indexOf(start) + start.length();
    return html.substring(from, html.indexOf(end, from));
  }

  private static String hash(String words) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  private static List<Element> elements(String name) {
    List<Element> elements = new ArrayList<>();
    NodeList found = page.getElementsByTagName(name);
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
