package ru.traektoria.monitoring.fold;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
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
  private static final int FORMAT = 2;
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
    image.parts(fold.parts());
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
      ByteBuffer bytes = mapped();
      int end = bytes.capacity() - TRAILER;
      Image.Reader image = new Image.Reader(bytes.duplicate().limit(Math.max(0, end)));
      if (image.number() != MAGIC || image.number() != FORMAT) {
        return refused("другой формат");
      }
      if (!text(image).equals(FoldHash.current())) {
        return refused("другая версия свёртки");
      }
      if (!text(image).equals(log)) {
        return refused("другой журнал событий");
      }
      fill(fold, image, () -> check(bytes, end));
      return true;
    } catch (IOException | RuntimeException e) {
      return refused("повреждён: " + e.getMessage());
    }
  }

  /** The file as it lies in the memory of the system, so that its bytes are copied only once. */
  private ByteBuffer mapped() throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    }
  }

  private static void check(ByteBuffer bytes, int end) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes.duplicate().limit(end));
    if (bytes.getLong(end) != checksum.getValue()) {
      throw new IllegalStateException("контрольная сумма не сходится");
    }
  }

  /** Reads the parts side by side, the largest first, and the checksum beside them. */
  private static void fill(Fold fold, Image.Reader image, Runnable check) throws IOException {
    List<Image.Part> parts = fold.parts();
    List<Image.Reader> readers = image.parts(parts.size());
    List<Callable<Object>> work = new ArrayList<>();
    work.add(Executors.callable(check));
    IntStream.range(0, parts.size())
        .boxed()
        .sorted(Comparator.comparing((Integer part) -> -readers.get(part).left()))
        .map(part -> Executors.callable(() -> parts.get(part).read(readers.get(part))))
        .forEach(work::add);
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      for (Future<Object> one : workers.invokeAll(work)) {
        one.get();
      }
    } catch (ExecutionException damaged) {
      throw new IOException(damaged.getCause().getMessage(), damaged);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("прервано", stopped);
    } finally {
      workers.shutdownNow();
    }
    fold.facts().touchAll();
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
