package ru.traektoria.events.contest.application;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Pictures without what cameras and programs write into them: author, device, place. */
final class Pictures {

  private static final int JPEG_START_OF_SCAN = 0xDA;
  private static final int JPEG_FIRST_APP = 0xE1;
  private static final int JPEG_LAST_APP = 0xEF;
  private static final int JPEG_COMMENT = 0xFE;
  private static final int PNG_SIGNATURE = 8;
  private static final int PNG_FRAME = 12;
  private static final Set<String> PNG_WORDS = Set.of("tEXt", "zTXt", "iTXt", "eXIf", "tIME");

  private Pictures() {}

  /** Leaves out EXIF, XMP, IPTC and comments; what cannot be followed stays as it is. */
  static byte[] jpeg(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(content.length);
    int at = Math.min(2, content.length);
    out.write(content, 0, at);
    while (at + 4 <= content.length && (content[at] & 0xFF) == 0xFF) {
      int marker = content[at + 1] & 0xFF;
      int length = 2 + ((content[at + 2] & 0xFF) << 8 | content[at + 3] & 0xFF);
      if (marker == JPEG_START_OF_SCAN || at + length > content.length) {
        break;
      }
      boolean words = marker >= JPEG_FIRST_APP && marker <= JPEG_LAST_APP || marker == JPEG_COMMENT;
      if (!words) {
        out.write(content, at, length);
      }
      at += length;
    }
    out.write(content, at, content.length - at);
    return out.toByteArray();
  }

  /** Leaves out texts, EXIF and the time. */
  static byte[] png(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(content.length);
    int at = Math.min(PNG_SIGNATURE, content.length);
    out.write(content, 0, at);
    while (at + PNG_FRAME <= content.length) {
      long size = ByteBuffer.wrap(content, at, 4).getInt() & 0xFFFFFFFFL;
      if (at + PNG_FRAME + size > content.length) {
        break;
      }
      String kind = new String(content, at + 4, 4, StandardCharsets.US_ASCII);
      int length = (int) size + PNG_FRAME;
      if (!PNG_WORDS.contains(kind)) {
        out.write(content, at, length);
      }
      at += length;
    }
    out.write(content, at, content.length - at);
    return out.toByteArray();
  }
}
