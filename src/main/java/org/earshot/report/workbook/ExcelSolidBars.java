package org.earshot.report.workbook;

import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTExtension;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTExtensionList;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/**
 * Bars in cells that are of one colour, where a bar of the first edition of the file format fades
 * to white. Later editions say it in an extension of the sheet, which POI has no words for
 * ([MS-XLSX] 2.3.7 and 2.6.24).
 */
final class ExcelSolidBars {

  private static final String X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
  private static final String XM = "http://schemas.microsoft.com/office/excel/2006/main";
  private static final String OF_RULE = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
  private static final String OF_SHEET = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

  private ExcelSolidBars() {}

  /**
   * Makes the bars of a rule solid.
   *
   * @param place the position of the rule among the conditional formats of the sheet
   */
  static void at(XSSFSheet sheet, int place, CellRangeAddress cells) {
    CTWorksheet worksheet = sheet.getCTWorksheet();
    String id = String.format(Locale.ROOT, "{00000000-0000-0000-0000-%012X}", place + 1);
    CTCfRule rule = worksheet.getConditionalFormattingArray(place).getCfRuleArray(0);
    extension(rule.addNewExtLst(), OF_RULE, "<x14:id xmlns:x14='" + X14 + "'>" + id + "</x14:id>");
    CTExtensionList list =
        worksheet.isSetExtLst() ? worksheet.getExtLst() : worksheet.addNewExtLst();
    if (list.sizeOfExtArray() == 0) {
      extension(list, OF_SHEET, "<x14:conditionalFormattings xmlns:x14='" + X14 + "'/>");
    }
    try (XmlCursor all = list.getExtArray(0).newCursor()) {
      all.toFirstChild();
      append(
          all,
          "<x14:conditionalFormatting xmlns:x14='"
              + X14
              + "' xmlns:xm='"
              + XM
              + "'><x14:cfRule type='dataBar' id='"
              + id
              + "'><x14:dataBar minLength='0' maxLength='100' gradient='0'>"
              + "<x14:cfvo type='num'><xm:f>0</xm:f></x14:cfvo><x14:cfvo type='max'/>"
              + "</x14:dataBar></x14:cfRule><xm:sqref>"
              + cells.formatAsString()
              + "</xm:sqref></x14:conditionalFormatting>");
    }
  }

  private static void extension(CTExtensionList list, String uri, String xml) {
    CTExtension extension = list.addNewExt();
    extension.setUri(uri);
    try (XmlCursor inside = extension.newCursor()) {
      append(inside, xml);
    }
  }

  /** Adds an element at the end of the one that a cursor stands at. */
  private static void append(XmlCursor parent, String xml) {
    parent.toEndToken();
    try (XmlCursor element = XmlObject.Factory.parse(xml).newCursor()) {
      element.toFirstChild();
      element.copyXml(parent);
    } catch (XmlException problem) {
      throw new IllegalStateException(problem);
    }
  }
}
