package org.earshot.report.charts;

import java.awt.Graphics2D;
import java.io.StringWriter;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.apache.batik.svggen.SVGIDGenerator;
import org.earshot.report.blocks.PrintableText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Writes a drawing as SVG with Batik. */
final class SvgPicture {

  private static final String SVG = "http://www.w3.org/2000/svg";

  /** What Batik calls a part of every picture. */
  private static final String SHARED = "genericDefs";

  private SvgPicture() {}

  /**
   * An {@code svg} element.
   *
   * @param title what a reader who cannot see it is told
   * @param name what the names of its parts begin with, so that several pictures can stand on one
   *     page
   * @param width in pixels
   * @param height in pixels
   * @param drawing what draws it
   */
  static String of(String title, String name, int width, int height, Consumer<Graphics2D> drawing) {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
    context.setComment(null);
    context.setPrecision(3);
    context.setIDGenerator(
        new SVGIDGenerator() {
          @Override
          public String generateID(String prefix) {
            return name + "-" + super.generateID(prefix);
          }
        });
    SVGGraphics2D graphics = new SVGGraphics2D(context, false);
    drawing.accept(graphics);
    Element root = graphics.getRoot();
    root.setAttributeNS(null, "width", Integer.toString(width));
    root.setAttributeNS(null, "height", Integer.toString(height));
    root.setAttributeNS(null, "viewBox", "0 0 " + width + " " + height);
    root.setAttributeNS(null, "role", "img");
    root.setAttributeNS(null, "aria-label", PrintableText.of(title));
    finish(root, name);
    StringWriter words = new StringWriter();
    try {
      graphics.stream(root, words, false, false);
    } catch (SVGGraphics2DIOException problem) {
      throw new IllegalStateException(problem);
    }
    String svg = words.toString();
    return svg.substring(svg.indexOf("<svg")).replace("\r\n", "\n");
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(SVG, "svg", null);
    } catch (ParserConfigurationException problem) {
      throw new IllegalStateException(problem);
    }
  }

  /** Sets the font, makes names unique, and takes out what XML does not allow. */
  private static void finish(Element element, String name) {
    if (element.hasAttribute("font-family")) {
      element.setAttributeNS(null, "font-family", ChartFont.FAMILIES);
    }
    if (element.getAttribute("id").equals(SHARED)) {
      element.setAttributeNS(null, "id", name + "-" + SHARED);
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        finish(inner, name);
      } else if (child instanceof Text words) {
        words.setData(PrintableText.of(words.getData()));
      }
    }
  }
}
