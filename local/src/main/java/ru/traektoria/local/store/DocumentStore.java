package ru.traektoria.local.store;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * The document store of the local mode (хранилище документов): the MongoDB protocol on 127.0.0.1,
 * one H2 file underneath. An acknowledged write survives {@code kill -9} of the process.
 *
 * <p>What it does not do (transactions, change streams, partial indexes, TTL, collation …) the
 * platform does not use anywhere.
 */
public final class DocumentStore implements AutoCloseable {

  private static final String FILE = "documents.mv.db";
  private static final int RETENTION_MILLIS = 10_000;
  private static final int CACHE_MEGABYTES = 64;
  private static final int CONNECTION_THREADS = 64;

  private final MongoServer server;
  private final Compaction compaction;

  private DocumentStore(MongoServer server, Compaction compaction) {
    this.server = server;
    this.compaction = compaction;
  }

  /**
   * Starts a store.
   *
   * @param folder where the file lies (created when missing); null keeps everything in memory
   * @param port the TCP port on 127.0.0.1; 0 takes any free one
   * @throws IllegalStateException when another process holds the file
   */
  public static DocumentStore start(Path folder, int port) {
    return start(folder, port, lost -> {});
  }

  static DocumentStore start(Path folder, int port, Consumer<MVStoreException> onStoreLost) {
    MVStore store = open(folder);
    CommittingBackend backend = new CommittingBackend(store, onStoreLost);
    MongoServer server = new MongoServer(backend);
    server.bind(new InetSocketAddress("127.0.0.1", port), 1, CONNECTION_THREADS);
    return new DocumentStore(server, new Compaction(store, backend.commits()));
  }

  /** The connection string, without a database name: {@code mongodb://127.0.0.1:27017}. */
  public String uri() {
    return server.getConnectionString();
  }

  @Override
  public void close() {
    compaction.close();
    server.shutdownNow();
  }

  /**
   * Runs a store until the process is told to stop: {@code DocumentStore <folder> <port> <file>},
   * where the file is written when the store is ready. A store that can no longer write ends with
   * code 1 and one sentence on stderr.
   */
  public static void main(String[] arguments) throws IOException {
    DocumentStore store =
        start(Path.of(arguments[0]), Integer.parseInt(arguments[1]), DocumentStore::giveUp);
    Runtime.getRuntime().addShutdownHook(new Thread(store::close, "store-close"));
    Files.writeString(Path.of(arguments[2]), store.uri());
  }

  private static void giveUp(MVStoreException lost) {
    System.err.println("Хранилище документов не может писать на диск: " + lost.getMessage());
    Runtime.getRuntime().halt(1);
  }

  private static MVStore open(Path folder) {
    MVStore.Builder builder =
        new MVStore.Builder()
            .autoCommitDisabled()
            .autoCommitBufferSize(0)
            .cacheSize(CACHE_MEGABYTES);
    if (folder != null) {
      builder.fileName(file(folder).toString());
    }
    try {
      MVStore store = builder.open();
      store.setRetentionTime(RETENTION_MILLIS);
      return store;
    } catch (MVStoreException held) {
      throw new IllegalStateException("Хранилище в " + folder + " не открывается: " + held, held);
    }
  }

  private static Path file(Path folder) {
    try {
      return Files.createDirectories(folder).resolve(FILE);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
