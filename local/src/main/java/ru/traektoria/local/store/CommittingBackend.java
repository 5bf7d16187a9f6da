package ru.traektoria.local.store;

import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** An H2 backend that commits before it answers and speaks the handshake of today's drivers. */
final class CommittingBackend extends H2Backend {

  private static final Set<String> READS =
      Set.of(
          "find",
          "count",
          "distinct",
          "getmore",
          "killcursors",
          "listcollections",
          "listindexes",
          "listdatabases",
          "dbstats",
          "collstats");

  private static final Set<String> TALK =
      Set.of(
          "hello",
          "ismaster",
          "ping",
          "buildinfo",
          "endsessions",
          "whatsmyuri",
          "serverstatus",
          "getlog",
          "hostinfo",
          "connectionstatus",
          "getcmdlineopts",
          "getparameter");

  private final GroupCommit commits;
  private final Consumer<MVStoreException> onStoreLost;

  /**
   * @param onStoreLost told when the file can no longer be written (a full disk); nothing is
   *     acknowledged from then on
   */
  CommittingBackend(MVStore store, Consumer<MVStoreException> onStoreLost) {
    super(store);
    this.onStoreLost = onStoreLost;
    this.commits = new GroupCommit(store::commit);
    version(ReportedVersion.MONGO_7_0);
  }

  GroupCommit commits() {
    return commits;
  }

  @Override
  public Document handleMessage(MongoMessage message) {
    Document command = message.getDocument();
    String name = command.keySet().iterator().next().toLowerCase(Locale.ROOT);
    try {
      if (TALK.contains(name)) {
        return super.handleMessage(message);
      }
      if (READS.contains(name) || isReadingPipeline(command)) {
        return commits.read(() -> super.handleMessage(message));
      }
      return commits.write(() -> super.handleMessage(message));
    } catch (MVStoreException lost) {
      onStoreLost.accept(lost);
      throw lost;
    }
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    if (!command.equalsIgnoreCase("hello")) {
      return super.handleCommand(channel, database, command, query);
    }
    Document answer = super.handleCommand(channel, database, "isMaster", query);
    answer.put("isWritablePrimary", Boolean.TRUE);
    answer.put("helloOk", Boolean.TRUE);
    return answer;
  }

  @Override
  public QueryResult handleQuery(MongoQuery query) {
    return commits.read(() -> super.handleQuery(query));
  }

  private static boolean isReadingPipeline(Document command) {
    if (!(command.get("aggregate") instanceof String)) {
      return false;
    }
    String pipeline = String.valueOf(command.get("pipeline"));
    return !pipeline.contains("$out") && !pipeline.contains("$merge");
  }
}
