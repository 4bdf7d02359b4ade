package org.earshot.report.workbook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.earshot.report.blocks.Format;

/** The cell styles of the workbook. Every colour is said outright: there is no theme to inherit. */
final class ExcelStyles {

  static final XSSFColor INK = rgb(0x1F2933);
  static final XSSFColor SOFT = rgb(0x52606D);

  /** Some programs draw links in this colour whatever their cells say. */
  static final XSSFColor LINK = rgb(0x000080);

  static final XSSFColor WHITE = rgb(0xFFFFFF);
  static final XSSFColor MILD_BLUE = rgb(0x9CC6E2);
  static final XSSFColor RULE = rgb(0xD5DBE1);
  static final XSSFColor SHADE = rgb(0xEEF2F6);

  /** The ground of cells that may be written into. */
  private static final XSSFColor ENTRY = rgb(0xFFF7DB);

  /** Arial or a font of the same widths is at hand in every program that opens workbooks. */
  private static final String FONT = "Arial";

  /** The size of usual words, in points. */
  static final int USUAL = 10;

  /**
   * The size of the letters in tables, in points. Columns are measured in digits of it: 7 pixels in
   * every program, while digits of 10 points are rounded up by one and down by another.
   */
  static final int TABLE = 9;

  private static final short INDENT = 1;

  private final XSSFWorkbook workbook;
  private final Map<Format, XSSFCellStyle> cells = new EnumMap<>(Format.class);
  private final Map<Format, XSSFCellStyle> sums = new EnumMap<>(Format.class);
  private final Map<Format, XSSFCellStyle> entries = new EnumMap<>(Format.class);
  private final Map<Format, XSSFCellStyle> tiles = new EnumMap<>(Format.class);
  private final Map<XSSFCellStyle, XSSFCellStyle> quoted = new HashMap<>();

  final XSSFCellStyle title;
  final XSSFCellStyle lead;
  final XSSFCellStyle heading;
  final XSSFCellStyle note;
  final XSSFCellStyle head;
  final XSSFCellStyle headNumber;
  final XSSFCellStyle name;
  final XSSFCellStyle words;
  final XSSFCellStyle link;
  final XSSFCellStyle cellLink;
  final XSSFCellStyle runOver;
  final XSSFCellStyle wrappedLink;
  final XSSFCellStyle source;
  final XSSFCellStyle tileLabel;
  final XSSFCellStyle tileNote;
  final XSSFCellStyle data;

  ExcelStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    XSSFFont usual = workbook.getFontAt(0);
    usual.setScheme(FontScheme.NONE);
    usual.setFontName(FONT);
    usual.setFontHeightInPoints((short) TABLE);
    title = style(16, INK);
    bold(title).setWrapText(false);
    lead = style(USUAL, SOFT);
    heading = style(12, INK);
    bold(heading).setWrapText(false);
    note = style(8, SOFT);
    name = bold(style(USUAL, INK));
    words = style(USUAL, INK);
    head = shaded(bold(style(TABLE, INK)));
    head.setVerticalAlignment(VerticalAlignment.BOTTOM);
    indented(head);
    headNumber = shaded(bold(style(TABLE, INK)));
    headNumber.setVerticalAlignment(VerticalAlignment.BOTTOM);
    headNumber.setAlignment(HorizontalAlignment.RIGHT);
    // Without it the words of neighbours would touch, and the button of the filter hide the last.
    headNumber.setIndention(INDENT);
    link = underlined(style(TABLE, LINK));
    link.setWrapText(false);
    cellLink = indented(ruled(underlined(style(TABLE, LINK)), BorderStyle.HAIR));
    runOver = indented(ruled(style(TABLE, INK), BorderStyle.HAIR));
    runOver.setWrapText(false);
    wrappedLink = underlined(style(TABLE, LINK));
    source = underlined(style(8, LINK));
    tileLabel = indented(shaded(style(TABLE, SOFT)));
    tileNote = indented(shaded(style(8, SOFT)));
    data = style(7, SOFT);
    data.setWrapText(false);
    for (Format format : Format.values()) {
      cells.put(format, ruled(formatted(style(TABLE, INK), format), BorderStyle.HAIR));
      sums.put(format, ruled(bold(formatted(style(TABLE, INK), format)), BorderStyle.THIN));
      XSSFCellStyle tile = shaded(bold(formatted(style(18, INK), format)));
      tiles.put(format, indented(tile));
    }
  }

  /** A cell of a table. */
  XSSFCellStyle cell(Format format) {
    return cells.get(format);
  }

  /** A cell of the row of sums. */
  XSSFCellStyle sum(Format format) {
    return sums.get(format);
  }

  /** A cell that may be written into; words stay words, whatever they look like. */
  XSSFCellStyle entry(Format format) {
    return entries.computeIfAbsent(
        format,
        kind -> {
          XSSFCellStyle style = ruled(formatted(style(TABLE, INK), kind), BorderStyle.HAIR);
          style.setFillForegroundColor(ENTRY);
          style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
          style.setLocked(false);
          if (kind == Format.TEXT) {
            style.setDataFormat(workbook.createDataFormat().getFormat("@"));
          }
          return style;
        });
  }

  /** The number of a tile. */
  XSSFCellStyle tile(Format format) {
    return tiles.get(format);
  }

  /** Puts words into a cell, so that they stay words even when somebody edits the cell. */
  void write(Cell cell, String text, XSSFCellStyle style) {
    String clean = ExcelText.clean(text);
    cell.setCellValue(clean);
    cell.setCellStyle(ExcelText.looksLikeFormula(clean) ? quoted(style) : style);
  }

  /** How Excel writes numbers of a format. */
  static String pattern(Format format) {
    return switch (format) {
      case COUNT -> "#,##0;\u2212#,##0";
      case PERCENT -> "0.0\\ %;\u22120.0\\ %";
      case POINTS -> "+0.0;\u22120.0;0.0";
      case DIFFERENCE -> "+0.00;\u22120.00;0.00";
      case FINE_DIFFERENCE -> "+0.000;\u22120.000;0.000";
      case SCORE -> "0.00;\u22120.00";
      case DAY -> "yyyy-mm-dd";
      case TEXT, PROSE, WEEK -> "General";
    };
  }

  private XSSFCellStyle quoted(XSSFCellStyle style) {
    return quoted.computeIfAbsent(
        style,
        plain -> {
          XSSFCellStyle copy = workbook.createCellStyle();
          copy.cloneStyleFrom(plain);
          copy.setQuotePrefixed(true);
          return copy;
        });
  }

  private XSSFCellStyle style(int size, XSSFColor colour) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) size);
    font.setColor(colour);
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private XSSFCellStyle formatted(XSSFCellStyle style, Format format) {
    style.setDataFormat(workbook.createDataFormat().getFormat(pattern(format)));
    style.setWrapText(!format.numeric());
    style.setAlignment(HorizontalAlignment.RIGHT);
    style.setIndention(INDENT);
    return format.numeric() ? style : indented(style);
  }

  private static XSSFCellStyle indented(XSSFCellStyle style) {
    style.setAlignment(HorizontalAlignment.LEFT);
    style.setIndention(INDENT);
    return style;
  }

  private static XSSFCellStyle bold(XSSFCellStyle style) {
    style.getFont().setBold(true);
    return style;
  }

  private static XSSFCellStyle underlined(XSSFCellStyle style) {
    style.getFont().setUnderline(FontUnderline.SINGLE);
    return style;
  }

  private static XSSFCellStyle shaded(XSSFCellStyle style) {
    style.setFillForegroundColor(SHADE);
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private static XSSFCellStyle ruled(XSSFCellStyle style, BorderStyle border) {
    if (border == BorderStyle.THIN) {
      style.setBorderTop(border);
      style.setTopBorderColor(SOFT);
    } else {
      style.setBorderBottom(border);
      style.setBottomBorderColor(RULE);
    }
    return style;
  }

  private static XSSFColor rgb(int rgb) {
    return new XSSFColor(
        new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
  }
}
