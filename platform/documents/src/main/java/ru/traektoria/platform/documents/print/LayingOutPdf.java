package ru.traektoria.platform.documents.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import fr.opensagres.poi.xwpf.converter.xhtml.Base64EmbedImgManager;
import fr.opensagres.poi.xwpf.converter.xhtml.XHTMLConverter;
import fr.opensagres.poi.xwpf.converter.xhtml.XHTMLOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * Lays a filled DOCX out as PDF: the document as XHTML (XDocReport), the pages by openhtmltopdf
 * with PT Sans embedded, so that Russian is printed everywhere. What Word can do beyond paragraphs,
 * tables and character formats is not promised in the PDF.
 */
public class LayingOutPdf {

  private static final String FAMILY = "PT Sans";
  private static final String FONTS = "font-family:[^;\"]*;?";
  private static final double TWIPS_PER_MM = 1440 / 25.4;

  /** The same document as PDF. */
  public byte[] pdf(byte[] docx) {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      Document page = Jsoup.parse(rowsOf(xhtml(document)).replaceAll(FONTS, ""));
      page.head().append(style(document));
      return render(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String xhtml(XWPFDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XHTMLConverter.getInstance().convert(document, out, options());
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Pictures go into the page itself. */
  private static XHTMLOptions options() {
    XHTMLOptions options = XHTMLOptions.create();
    options.setImageManager(new Base64EmbedImgManager());
    return options;
  }

  /** XDocReport writes a row of headings as {@code <th>} where HTML has {@code <tr>}. */
  private static String rowsOf(String xhtml) {
    return xhtml.replaceAll("<th(?=[ >])", "<tr").replace("</th>", "</tr>");
  }

  /** Page as in the document; fonts are ours, for those named there are not embedded. */
  private static String style(XWPFDocument document) {
    CTSectPr section = document.getDocument().getBody().getSectPr();
    CTPageSz page = section == null ? null : section.getPgSz();
    double width = page == null ? 210 : millimetres(page.getW());
    double height = page == null ? 297 : millimetres(page.getH());
    return """
        <style>@page { size: %.0fmm %.0fmm; margin: 15mm; }
        body, div, p, span, td { font-family: '%s', sans-serif; }
        body > div { width: auto !important; margin: 0 !important; padding: 0 !important; }
        table { border-collapse: collapse; width: 100%% !important; -fs-table-paginate: paginate; }
        tr { page-break-inside: avoid; }</style>"""
        .formatted(width, height, FAMILY);
  }

  private static double millimetres(Object twips) {
    return ((BigInteger) twips).doubleValue() / TWIPS_PER_MM;
  }

  private static byte[] render(Document page) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    font(builder, "PTS55F.ttf", 400, FontStyle.NORMAL);
    font(builder, "PTS75F.ttf", 700, FontStyle.NORMAL);
    font(builder, "PTS56F.ttf", 400, FontStyle.ITALIC);
    font(builder, "PTS76F.ttf", 700, FontStyle.ITALIC);
    builder.withW3cDocument(new W3CDom().fromJsoup(page), null).toStream(out).run();
    return out.toByteArray();
  }

  private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
    builder.useFont(() -> stream(file), FAMILY, weight, style, true);
  }

  private static InputStream stream(String file) {
    return LayingOutPdf.class.getResourceAsStream("/fonts/" + file);
  }
}
