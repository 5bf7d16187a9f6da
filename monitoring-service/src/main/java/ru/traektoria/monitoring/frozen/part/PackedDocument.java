package ru.traektoria.monitoring.frozen.part;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.bson.types.Binary;

/**
 * A document with its fields as one deflated value. A window is thousands of rows of the same
 * words, written once and read by id: so it is a twentieth in size, and no store unfolds it field
 * by field.
 */
final class PackedDocument {

  private static final String PACKED = "packed";
  private static final String LENGTH = "length";
  private static final int BLOCK = 1 << 16;
  private static final DocumentCodec CODEC = new DocumentCodec();

  private PackedDocument() {}

  /** What is stored: the id, and everything packed. */
  static Document of(Document plain) {
    byte[] bytes = bytes(plain);
    return new Document("_id", plain.get("_id"))
        .append(LENGTH, bytes.length)
        .append(PACKED, new Binary(deflated(bytes)));
  }

  /** The document that was packed; {@code null} of {@code null}. */
  static Document open(Document stored) {
    if (stored == null) {
      return null;
    }
    byte[] bytes = inflated(stored.get(PACKED, Binary.class).getData(), stored.getInteger(LENGTH));
    return new RawBsonDocument(bytes).decode(CODEC);
  }

  private static byte[] bytes(Document plain) {
    ByteBuffer buffer = new RawBsonDocument(plain, CODEC).getByteBuffer().asNIO();
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return bytes;
  }

  private static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(BLOCK);
      byte[] block = new byte[BLOCK];
      while (!deflater.finished()) {
        out.write(block, 0, deflater.deflate(block));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static byte[] inflated(byte[] packed, int length) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      byte[] bytes = new byte[length];
      int read = 0;
      while (read < length) {
        int more = inflater.inflate(bytes, read, length - read);
        if (more == 0) {
          throw new IllegalStateException("cut off after " + read + " of " + length + " bytes");
        }
        read += more;
      }
      return bytes;
    } catch (DataFormatException e) {
      throw new IllegalStateException(e);
    } finally {
      inflater.end();
    }
  }
}
