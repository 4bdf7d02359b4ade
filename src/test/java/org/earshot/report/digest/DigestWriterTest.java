package org.earshot.report.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.earshot.insight.Findings;
import org.earshot.report.FindingsFixture;
import org.earshot.report.blocks.Report;
import org.earshot.report.blocks.Sentences;
import org.earshot.report.compose.ReportComposer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

final class DigestWriterTest {

  @TempDir private Path folder;

  @Test
  void textHasEverySentenceOfTheFrontPageInShortLines() throws IOException {
    String text = text(FindingsFixture.ferries());

    assertThat(text.lines()).allMatch(line -> line.length() <= 72);
    String running = text.replaceAll("\\s+", " ");
    Report report = ReportComposer.compose(FindingsFixture.ferries());
    report.sections().get(0).blocks().stream()
        .filter(Sentences.class::isInstance)
        .flatMap(block -> ((Sentences) block).sentences().stream())
        .forEach(sentence -> assertThat(running).contains(sentence.text().replace('\u00a0', ' ')));
    assertThat(running)
        .contains("Largest themes ferry left late: 14.2 % of the feedback, n = 655")
        .endsWith("The report is in the folder harbour-ferries/2026-06-25 of the reports. ");
  }

  @Test
  void pageSaysTheSame() throws Exception {
    text(FindingsFixture.ferries());
    Document page = page();

    String words = page.getDocumentElement().getTextContent().replaceAll("\\s+", " ");
    assertThat(words)
        .contains("“ferry left late” is the largest theme", "n = 655")
        .contains("harbour-ferries/2026-06-25");
  }

  @Test
  void pageHasNothingThatMailProgramsTakeOut() throws Exception {
    text(FindingsFixture.quoting(FindingsFixture.SCRIPT));
    NodeList elements = page().getElementsByTagName("*");
    Set<String> names = new TreeSet<>();
    Set<String> attributes = new TreeSet<>();
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      names.add(element.getTagName());
      for (int j = 0; j < element.getAttributes().getLength(); j++) {
        attributes.add(element.getAttributes().item(j).getNodeName());
      }
    }
    assertThat(names)
        .containsExactly(
            "body", "h1", "h2", "head", "html", "meta", "p", "table", "td", "title", "tr");
    assertThat(attributes).containsExactly("charset", "lang", "role", "style");
  }

  @Test
  void findingsWithoutThemesMakeADigestToo() throws IOException {
    assertThat(text(FindingsFixture.withThemes(java.util.List.of())))
        .contains("No theme was found.")
        .doesNotContain("Largest themes");
  }

  private String text(Findings findings) throws IOException {
    DigestWriter.write(ReportComposer.compose(findings), folder);
    return Files.readString(folder.resolve(DigestWriter.TEXT));
  }

  private Document page() throws Exception {
    String html = Files.readString(folder.resolve(DigestWriter.PAGE));
    Path xml = folder.resolve("digest.xml");
    Files.writeString(xml, html.replaceFirst("<!DOCTYPE html>\n", ""));
    return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(xml.toFile());
  }
}
