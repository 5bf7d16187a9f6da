package ru.traektoria.events.certificate.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import ru.traektoria.events.web.QrPicture;

/** The paper: A4 across, one certificate a page, PT Sans within, the public check as QR. */
@Component
class CertificatePaper {

  private static final String FAMILY = "PT Sans";
  private static final int QR_PIXELS = 360;

  private final TemplateEngine templates;

  CertificatePaper(TemplateEngine templates) {
    this.templates = templates;
  }

  /** One page with its words and its QR code. */
  public record Sheet(CertificateView view, String merit, String qr) {}

  /** Prints these certificates, each on a page of its own. */
  byte[] pdf(List<CertificateView> certificates) {
    List<Sheet> sheets = certificates.stream().map(CertificatePaper::sheet).toList();
    String html =
        templates.process("certificates/paper", new Context(Locale.ROOT, Map.of("sheets", sheets)));
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      PdfRendererBuilder builder = new PdfRendererBuilder();
      font(builder, "PTS55F.ttf", 400);
      font(builder, "PTS75F.ttf", 700);
      builder.withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(html)), null).toStream(out).run();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sheet sheet(CertificateView view) {
    byte[] qr = QrPicture.png(view.check(), QR_PIXELS);
    return new Sheet(
        view,
        CertificateWords.merit(view.role()),
        "data:image/png;base64," + Base64.getEncoder().encodeToString(qr));
  }

  private static void font(PdfRendererBuilder builder, String file, int weight) {
    builder.useFont(
        () -> CertificatePaper.class.getResourceAsStream("/fonts/" + file),
        FAMILY,
        weight,
        FontStyle.NORMAL,
        true);
  }
}
