package org.earshot.report.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.earshot.report.blocks.Block;
import org.earshot.report.blocks.Report;
import org.earshot.report.blocks.Section;

/** Writes a report as one page that works without a network and without script. */
public final class HtmlReportWriter {

  private HtmlReportWriter() {}

  /** Writes the page, replacing what was there. */
  public static void write(Report report, Path file) throws IOException {
    Markup page = new Markup();
    page.raw("<!DOCTYPE html>\n");
    page.open("html", "lang", "en");
    head(page, report);
    page.open("body");
    page.element("a", "Skip to the summary", "class", "skip", "href", "#main");
    page.open("header");
    page.element("h1", report.title());
    page.element("p", report.subtitle(), "class", "soft");
    page.close();
    contents(page, report);
    page.open("main", "id", "main");
    PageAnchors anchors = PageAnchors.of(report);
    for (Section section : report.sections()) {
      section(page, section, anchors);
    }
    page.close();
    page.open("footer");
    page.element(
        "p",
        "Made by Earshot. The same numbers are in feedback.xlsx and in tables/.",
        "class",
        "soft");
    page.close();
    page.open("script");
    page.raw(PageResources.SCRIPT);
    page.close();
    page.close();
    page.close();
    page.raw("\n");
    Files.writeString(file, page.toString(), StandardCharsets.UTF_8);
  }

  private static void head(Markup page, Report report) {
    page.open("head");
    page.empty("meta", "charset", "utf-8");
    page.empty(
        "meta",
        "http-equiv",
        "Content-Security-Policy",
        "content",
        "default-src 'none'; style-src "
            + hash(PageResources.STYLE)
            + "; script-src "
            + hash(PageResources.SCRIPT)
            + "; base-uri 'none'; form-action 'none'");
    page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.empty("meta", "name", "color-scheme", "content", "light dark");
    page.empty("meta", "name", "referrer", "content", "no-referrer");
    page.element("title", report.title() + " · " + report.subtitle());
    page.open("style");
    page.raw(PageResources.STYLE);
    page.close();
    page.close();
  }

  private static void contents(Markup page, Report report) {
    page.open("nav", "aria-label", "Sections");
    page.open("ul");
    for (Section section : report.sections()) {
      page.open("li");
      page.element("a", section.title(), "href", "#" + section.id());
      page.close();
    }
    page.close();
    page.close();
  }

  private static void section(Markup page, Section section, PageAnchors anchors) {
    String heading = section.id() + "-heading";
    page.open("section", "id", section.id(), "aria-labelledby", heading);
    page.element("h2", section.title(), "id", heading);
    page.element("p", section.lead(), "class", "lead");
    HtmlBlocks blocks = new HtmlBlocks(page, anchors);
    for (Block block : section.blocks()) {
      block.accept(blocks);
    }
    page.close();
  }

  /** What the browser computes of the words between the tags before it obeys them. */
  private static String hash(String words) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException problem) {
      throw new IllegalStateException(problem);
    }
  }
}
