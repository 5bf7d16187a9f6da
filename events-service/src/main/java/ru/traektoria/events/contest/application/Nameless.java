package ru.traektoria.events.contest.application;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * A file as the jury of a blind stage gets it: without the properties that name whoever made it.
 * What the author wrote into the text or drew into a picture stays; the school's deputy and the
 * methodist look at that on admission.
 */
final class Nameless {

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String SLIDES =
      "application/vnd.openxmlformats-officedocument.presentationml.presentation";
  private static final Map<String, String> ENDINGS =
      Map.of(
          "application/pdf",
          ".pdf",
          WORD,
          ".docx",
          SLIDES,
          ".pptx",
          "image/jpeg",
          ".jpg",
          "image/png",
          ".png");
  private static final String CORE =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><cp:coreProperties"
          + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>";
  private static final String EXTENDED =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Properties"
          + " xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>";
  private static final String CUSTOM =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Properties"
          + " xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>";
  private static final String NAMED_ATTRIBUTES =
      "(\\s(?:w:|w15:|p15:)?(?:author|initials|userId))=\"[^\"]*\"";

  private Nameless() {}

  /**
   * Answers whether the names can be taken out: HEIC and what is locked by a password is not so.
   */
  static boolean works(String type, byte[] content) {
    try {
      return ENDINGS.containsKey(type) && of(type, content).length > 0;
    } catch (UncheckedIOException locked) {
      return false;
    }
  }

  /** «.pdf» for a file of this kind. */
  static String ending(String type) {
    return ENDINGS.getOrDefault(type, "");
  }

  /**
   * The content without names.
   *
   * @throws IllegalArgumentException for a kind that cannot be cleaned
   */
  static byte[] of(String type, byte[] content) {
    try {
      return switch (type) {
        case "application/pdf" -> pdf(content);
        case WORD, SLIDES -> office(content);
        case "image/jpeg" -> Pictures.jpeg(content);
        case "image/png" -> Pictures.png(content);
        default -> throw new IllegalArgumentException("cannot take the names out of " + type);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] pdf(byte[] content) throws IOException {
    try (PDDocument document = Loader.loadPDF(content)) {
      document.setDocumentInformation(new PDDocumentInformation());
      document.getDocumentCatalog().setMetadata(null);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] office(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(content));
        ZipOutputStream cleaned = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        cleaned.putNextEntry(new ZipEntry(entry.getName()));
        cleaned.write(part(entry.getName(), in.readAllBytes()));
        cleaned.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] part(String name, byte[] content) {
    return switch (name) {
      case "docProps/core.xml" -> bytes(CORE);
      case "docProps/app.xml" -> bytes(EXTENDED);
      case "docProps/custom.xml" -> bytes(CUSTOM);
      default -> name.endsWith(".xml") ? unsigned(content) : content;
    };
  }

  /** Authors of comments and of tracked changes. */
  private static byte[] unsigned(byte[] xml) {
    String text = new String(xml, StandardCharsets.UTF_8);
    return bytes(text.replaceAll(NAMED_ATTRIBUTES, "$1=\"\""));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
