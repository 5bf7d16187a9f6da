package ru.traektoria.monitoring.facts.column;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The bytes of columns and dictionaries as a snapshot keeps them; knows nothing of files. Least
 * bytes first, as processors have them: an array is then copied and not turned round.
 */
public final class Image {

  private static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;
  private static final int CHUNK = 1 << 20;

  private Image() {}

  /** What can be written and read without anything else that the image holds. */
  public interface Part {

    void write(Writer image);

    /** Takes what {@link #write} wrote; fails if it is damaged. */
    void read(Reader image);
  }

  /** Gathers the bytes in chunks: a copy in memory, so that folding waits for no disk. */
  public static final class Writer {
    private final List<byte[]> full = new ArrayList<>();
    private ByteBuffer chunk = ByteBuffer.allocate(64).order(ORDER);

    public void number(int value) {
      room(4).putInt(value);
    }

    public void bytes(byte[] values, int length) {
      number(length);
      room(length).put(values, 0, length);
    }

    public void numbers(int[] values, int length) {
      number(length);
      ByteBuffer to = room(length * 4);
      to.asIntBuffer().put(values, 0, length);
      to.position(to.position() + length * 4);
    }

    /** An array of bytes, shorts, ints or longs, or {@code null}. */
    void array(Object array) {
      if (array instanceof byte[] values) {
        number(1);
        bytes(values, values.length);
      } else if (array instanceof short[] values) {
        number(2);
        number(values.length);
        ByteBuffer to = room(values.length * 2);
        to.asShortBuffer().put(values);
        to.position(to.position() + values.length * 2);
      } else if (array instanceof int[] values) {
        number(4);
        numbers(values, values.length);
      } else if (array instanceof long[] values) {
        number(8);
        number(values.length);
        ByteBuffer to = room(values.length * 8);
        to.asLongBuffer().put(values);
        to.position(to.position() + values.length * 8);
      } else {
        number(0);
      }
    }

    /** Parts, each behind its length, so that they can be read side by side. */
    public void parts(List<? extends Part> parts) {
      for (Part part : parts) {
        Writer own = new Writer();
        part.write(own);
        List<byte[]> chunks = own.chunks();
        number(chunks.stream().mapToInt(bytes -> bytes.length).sum());
        closeChunk();
        full.addAll(chunks);
      }
    }

    private ByteBuffer room(int bytes) {
      if (chunk.remaining() < bytes) {
        closeChunk();
        int size = Math.max(bytes, Math.min(CHUNK, chunk.capacity() * 2));
        chunk = ByteBuffer.allocate(size).order(ORDER);
      }
      return chunk;
    }

    private void closeChunk() {
      if (chunk.position() > 0) {
        full.add(Arrays.copyOf(chunk.array(), chunk.position()));
        chunk.clear();
      }
    }

    public List<byte[]> chunks() {
      List<byte[]> chunks = new ArrayList<>(full);
      chunks.add(Arrays.copyOf(chunk.array(), chunk.position()));
      return chunks;
    }

    /** Reads what has been written, without a file in between. */
    public Reader reader() {
      List<byte[]> chunks = chunks();
      ByteBuffer whole = ByteBuffer.allocate(chunks.stream().mapToInt(c -> c.length).sum());
      chunks.forEach(whole::put);
      return new Reader(whole.flip());
    }
  }

  /** Reads what the {@link Writer} wrote, in the same order. */
  public static final class Reader {
    private final ByteBuffer buffer;

    public Reader(ByteBuffer buffer) {
      this.buffer = buffer.slice().order(ORDER);
    }

    /** The next so many parts, each to be read by whoever likes. */
    public List<Reader> parts(int count) {
      List<Reader> parts = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        int length = length(1);
        parts.add(new Reader(buffer.slice(buffer.position(), length)));
        skip(length);
      }
      return parts;
    }

    /** How many bytes are left to read. */
    public int left() {
      return buffer.remaining();
    }

    public int number() {
      return buffer.getInt();
    }

    public byte[] bytes() {
      byte[] values = new byte[length(1)];
      buffer.get(values);
      return values;
    }

    public int[] numbers() {
      int[] values = new int[length(4)];
      buffer.asIntBuffer().get(values);
      skip(values.length * 4);
      return values;
    }

    /** An array of bytes, shorts, ints or longs, or {@code null}. */
    Object array() {
      return switch (number()) {
        case 0 -> null;
        case 1 -> bytes();
        case 2 -> shorts();
        case 4 -> numbers();
        case 8 -> longs();
        default -> throw new IllegalStateException("an array of another kind");
      };
    }

    private short[] shorts() {
      short[] values = new short[length(2)];
      buffer.asShortBuffer().get(values);
      skip(values.length * 2);
      return values;
    }

    private long[] longs() {
      long[] values = new long[length(8)];
      buffer.asLongBuffer().get(values);
      skip(values.length * 8);
      return values;
    }

    /** How many items of this size follow; a damaged length must not claim all the memory. */
    private int length(int size) {
      int items = number();
      if (items < 0 || (long) items * size > buffer.remaining()) {
        throw new IllegalStateException("there are no " + items + " items");
      }
      return items;
    }

    private void skip(int bytes) {
      buffer.position(buffer.position() + bytes);
    }
  }
}
