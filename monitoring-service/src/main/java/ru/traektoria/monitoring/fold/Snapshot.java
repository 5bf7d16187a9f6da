package ru.traektoria.monitoring.fold;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.CRC32C;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ru.traektoria.monitoring.facts.column.Image;

/**
 * The folded state in one file: columns, offsets and last sequences together, so that nothing is
 * lost or counted twice. Only a cache: a file that is missing, damaged, of another format, of
 * another fold or of another log is left alone, and the log is folded again from its beginning.
 */
public final class Snapshot {

  private static final Logger LOG = LoggerFactory.getLogger(Snapshot.class);
  private static final int MAGIC = 0x54524646;
  private static final int FORMAT = 1;
  private static final int TRAILER = Long.BYTES;

  private final Path file;

  public Snapshot(Path file) {
    this.file = file;
  }

  /** Copies the state; the caller sees to it that nothing is folded meanwhile. */
  public Image.Writer copy(Fold fold, String log) {
    Image.Writer image = new Image.Writer();
    image.number(MAGIC);
    image.number(FORMAT);
    text(image, FoldHash.current());
    text(image, log);
    fold.write(image);
    return image;
  }

  /** Writes the copy so that at any moment the file is whole: the old one or the new one. */
  public void save(Image.Writer image) throws IOException {
    Files.createDirectories(file.getParent());
    Path fresh = file.resolveSibling(file.getFileName() + ".tmp");
    CRC32C checksum = new CRC32C();
    try (FileChannel channel =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      for (byte[] chunk : image.chunks()) {
        checksum.update(chunk);
      }
      writeAll(channel, image.chunks());
      writeAll(channel, List.of(ByteBuffer.allocate(TRAILER).putLong(checksum.getValue()).array()));
      channel.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void writeAll(FileChannel channel, List<byte[]> chunks) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 20);
    for (byte[] chunk : chunks) {
      for (int from = 0; from < chunk.length; ) {
        int part = Math.min(buffer.remaining(), chunk.length - from);
        buffer.put(chunk, from, part);
        from += part;
        if (!buffer.hasRemaining()) {
          flush(channel, buffer);
        }
      }
    }
    flush(channel, buffer);
  }

  private static void flush(FileChannel channel, ByteBuffer buffer) throws IOException {
    buffer.flip();
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    buffer.clear();
  }

  /**
   * Fills a fold that is still empty.
   *
   * @param log identity of the log the state must come from
   * @return whether there was a fitting file; if not, the fold must be thrown away, for a damaged
   *     file may have filled half of it
   */
  public boolean load(Fold fold, String log) {
    if (!Files.exists(file)) {
      return false;
    }
    try {
      ByteBuffer bytes = whole();
      Image.Reader image = new Image.Reader(bytes);
      if (image.number() != MAGIC || image.number() != FORMAT) {
        return refused("другой формат");
      }
      if (!text(image).equals(FoldHash.current())) {
        return refused("другая версия свёртки");
      }
      if (!text(image).equals(log)) {
        return refused("другой журнал событий");
      }
      fold.read(image);
      return true;
    } catch (IOException | RuntimeException e) {
      return refused("повреждён: " + e.getMessage());
    }
  }

  /** The file as it lies in the memory of the system, so that its bytes are copied only once. */
  private ByteBuffer whole() throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      int end = bytes.capacity() - TRAILER;
      CRC32C checksum = new CRC32C();
      checksum.update(bytes.duplicate().limit(Math.max(0, end)));
      if (end < 0 || bytes.getLong(end) != checksum.getValue()) {
        throw new IOException("контрольная сумма не сходится");
      }
      return bytes.limit(end);
    }
  }

  private boolean refused(String why) {
    LOG.warn("Снимок фактов {} не подходит ({}), события читаются с начала", file, why);
    return false;
  }

  private static void text(Image.Writer image, String text) {
    byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    image.bytes(bytes, bytes.length);
  }

  private static String text(Image.Reader image) {
    return new String(image.bytes(), java.nio.charset.StandardCharsets.UTF_8);
  }
}
