package org.earshot.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.earshot.report.FindingsFixture;
import org.earshot.report.blocks.Report;
import org.earshot.report.compose.ReportComposer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page in a browser, wide and narrow, light and dark; needs Node, its packages and Chromium.
 */
final class PageInBrowserTest {

  private static final Path SCRIPTS = Path.of("src/test/browser");

  @TempDir private Path folder;

  @Test
  void pageIsFilteredFollowedAndReadWithoutFault() throws IOException, InterruptedException {
    Report report = ReportComposer.compose(FindingsFixture.ferries());
    Path page = folder.resolve("index.html");
    HtmlReportWriter.write(report, page);

    assertThat(said(page)).isEmpty();
  }

  @Test
  void pageOfTheSampleIsWithoutFault() throws IOException, InterruptedException {
    assertThat(said(Path.of("reports/sample/index.html"))).isEmpty();
  }

  @Test
  void faultsAreFound() throws IOException, InterruptedException {
    Report report = ReportComposer.compose(FindingsFixture.ferries());
    Path page = folder.resolve("index.html");
    HtmlReportWriter.write(report, page);
    Files.writeString(
        page,
        Files.readString(page)
            .replace(
                "</footer>", "<img src='https://example.org/x.png'/><a href='#no'>x</a></footer>"));

    assertThat(said(page))
        .contains("Content Security Policy", "asked for https://example.org/x.png")
        .contains("#no leads nowhere", "image-alt");
  }

  private static String said(Path page) throws IOException, InterruptedException {
    Path node = program("node");
    Path chromium = program("chromium");
    assumeThat(Files.isDirectory(SCRIPTS.resolve("node_modules")))
        .as("the packages are there: npm install --prefix %s", SCRIPTS)
        .isTrue();
    Process process =
        new ProcessBuilder(
                node.toString(),
                SCRIPTS.resolve("page.mjs").toString(),
                page.toString(),
                chromium.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isEqualTo(said.isEmpty() ? 0 : 1);
    return said;
  }

  /** A program on the path; the test is skipped without it. */
  private static Path program(String name) {
    List<Path> found =
        Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
            .map(each -> Path.of(each, name))
            .filter(Files::isExecutable)
            .toList();
    assumeThat(found).as("%s is on the path", name).isNotEmpty();
    return found.get(0);
  }
}
