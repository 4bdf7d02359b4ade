package org.earshot.report.page;

import java.io.StringWriter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.earshot.report.blocks.PrintableText;

/** Writes HTML that is well-formed XML too: every word escaped, every element closed. */
public final class Markup {

  /** Within a long word, behind a colon or a slash. */
  private static final Pattern JOINT = Pattern.compile("(?<=\\S{4})[:/](?=\\S{2})");

  private final StringWriter words = new StringWriter();
  private final XMLStreamWriter writer;

  /** An empty page. */
  public Markup() {
    try {
      writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(words);
    } catch (XMLStreamException problem) {
      throw new IllegalStateException(problem);
    }
  }

  /** Opens an element with attributes, given as names and values in turn. */
  public void open(String element, String... attributes) {
    write(
        () -> {
          writer.writeStartElement(element);
          attributes(attributes);
        });
  }

  /** Closes the element that was opened last. */
  public void close() {
    // Words, even none, keep the writer from making one tag of an empty element.
    write(
        () -> {
          writer.writeCharacters("");
          writer.writeEndElement();
        });
  }

  /** Writes an element that has no content. */
  public void empty(String element, String... attributes) {
    write(
        () -> {
          writer.writeEmptyElement(element);
          attributes(attributes);
        });
  }

  /** Writes an element with nothing but words in it. */
  public void element(String element, String text, String... attributes) {
    open(element, attributes);
    text(text);
    close();
  }

  /** Writes words of which long ones may be broken behind a colon or a slash. */
  public void breakable(String text) {
    Matcher joint = JOINT.matcher(text);
    int written = 0;
    while (joint.find()) {
      text(text.substring(written, joint.end()));
      empty("wbr");
      written = joint.end();
    }
    text(text.substring(written));
  }

  /** Writes words. */
  public void text(String text) {
    write(() -> writer.writeCharacters(PrintableText.of(text)));
  }

  /** Writes markup as it is; the caller answers for it. */
  public void raw(String markup) {
    write(
        () -> {
          writer.writeCharacters("");
          writer.flush();
          words.write(markup);
        });
  }

  @Override
  public String toString() {
    write(writer::flush);
    return words.toString();
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], PrintableText.of(attributes[i + 1]));
    }
  }

  private static void write(Step step) {
    try {
      step.take();
    } catch (XMLStreamException problem) {
      throw new IllegalStateException(problem);
    }
  }

  /** Something written. */
  private interface Step {

    void take() throws XMLStreamException;
  }
}
