package ru.traektoria.monitoring.facts;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The bytes of columns and dictionaries as a snapshot keeps them; knows nothing of files. */
public final class Image {

  private Image() {}

  /** Gathers the bytes in chunks: a copy in memory, so that folding waits for no disk. */
  public static final class Writer {
    private final List<byte[]> chunks = new ArrayList<>();

    public void number(int value) {
      chunks.add(ByteBuffer.allocate(4).putInt(value).array());
    }

    public void bytes(byte[] values, int length) {
      number(length);
      chunks.add(Arrays.copyOf(values, length));
    }

    public void numbers(int[] values, int length) {
      number(length);
      ByteBuffer buffer = ByteBuffer.allocate(length * 4);
      buffer.asIntBuffer().put(values, 0, length);
      chunks.add(buffer.array());
    }

    public List<byte[]> chunks() {
      return chunks;
    }

    /** Reads what has been written, without a file in between. */
    Reader reader() {
      ByteBuffer whole = ByteBuffer.allocate(chunks.stream().mapToInt(c -> c.length).sum());
      chunks.forEach(whole::put);
      return new Reader(whole.flip());
    }
  }

  /** Reads what the {@link Writer} wrote, in the same order. */
  public static final class Reader {
    private final ByteBuffer buffer;

    public Reader(ByteBuffer buffer) {
      this.buffer = buffer;
    }

    public int number() {
      return buffer.getInt();
    }

    public byte[] bytes() {
      byte[] values = new byte[number()];
      buffer.get(values);
      return values;
    }

    public int[] numbers() {
      int[] values = new int[number()];
      buffer.asIntBuffer().get(values);
      buffer.position(buffer.position() + values.length * 4);
      return values;
    }
  }
}
