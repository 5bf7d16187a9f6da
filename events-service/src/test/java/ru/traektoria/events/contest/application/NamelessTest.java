package ru.traektoria.events.contest.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** The canary of every kind of file is gone, and the file still opens. */
public class NamelessTest {

  private static final String CANARY = "Kanareykina";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  /** A document of Word whose properties and comments name its author. */
  public static byte[] signed(String author) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("Театр на уроке");
      document.getProperties().getCoreProperties().setCreator(author);
      document.getProperties().getCoreProperties().setLastModifiedByUser(author);
      document.getProperties().getExtendedProperties().setCompany("Школа: " + author);
      document.getProperties().getCustomProperties().addProperty("owner", author);
      document.createComments().createComment(java.math.BigInteger.ONE).setAuthor(author);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    }
  }

  @Test
  void aWordDocumentLosesItsPropertiesAndTheAuthorsOfComments() throws IOException {
    byte[] signed = signed(CANARY);
    assertThat(unzipped(signed)).contains(CANARY);
    byte[] cleaned = Nameless.of(WORD, signed);
    assertThat(unzipped(cleaned)).doesNotContain(CANARY).contains("Театр на уроке");
    try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(cleaned))) {
      assertThat(opened.getParagraphs().get(0).getText()).isEqualTo("Театр на уроке");
    }
  }

  @Test
  void aPdfLosesItsInformationAndALockedOneIsNotTakenIn() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.getDocumentInformation().setAuthor(CANARY);
      byte[] cleaned = Nameless.of("application/pdf", saved(document));
      assertThat(latin(cleaned)).doesNotContain(CANARY);
      try (PDDocument opened = Loader.loadPDF(cleaned)) {
        assertThat(opened.getNumberOfPages()).isEqualTo(1);
        assertThat(opened.getDocumentInformation().getAuthor()).isNull();
      }
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      assertThat(Nameless.works("application/pdf", saved(document))).isFalse();
      assertThat(Nameless.works("image/heic", new byte[10])).isFalse();
    }
  }

  @Test
  void picturesLoseWhatProgramsAndCamerasWrote() throws IOException {
    byte[] png = picture("png");
    byte[] text = chunk("tEXt", "Author\0" + CANARY);
    byte[] signed = joined(head(png, 33), text, tail(png, 33));
    assertThat(latin(signed)).contains(CANARY);
    byte[] cleaned = Nameless.of("image/png", signed);
    assertThat(latin(cleaned)).doesNotContain(CANARY);
    assertThat(ImageIO.read(new ByteArrayInputStream(cleaned)).getWidth()).isEqualTo(4);

    byte[] jpeg = picture("jpg");
    byte[] exif = ("Exif\0\0" + CANARY).getBytes(StandardCharsets.ISO_8859_1);
    byte[] marker = {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.length + 2)};
    byte[] taken = joined(head(jpeg, 2), marker, exif, tail(jpeg, 2));
    assertThat(latin(taken)).contains(CANARY);
    byte[] bare = Nameless.of("image/jpeg", taken);
    assertThat(latin(bare)).doesNotContain(CANARY);
    assertThat(ImageIO.read(new ByteArrayInputStream(bare)).getWidth()).isEqualTo(4);
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static byte[] picture(String kind) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), kind, out);
    return out.toByteArray();
  }

  private static byte[] chunk(String kind, String words) {
    byte[] data = words.getBytes(StandardCharsets.ISO_8859_1);
    byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    return joined(number(data.length), name, data, number((int) crc.getValue()));
  }

  private static byte[] number(int value) {
    return java.nio.ByteBuffer.allocate(4).putInt(value).array();
  }

  private static byte[] head(byte[] all, int length) {
    return java.util.Arrays.copyOf(all, length);
  }

  private static byte[] tail(byte[] all, int from) {
    return java.util.Arrays.copyOfRange(all, from, all.length);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  /** All parts of an office file as text. */
  public static String unzipped(byte[] office) throws IOException {
    StringBuilder all = new StringBuilder();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(office))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        all.append(entry.getName()).append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
