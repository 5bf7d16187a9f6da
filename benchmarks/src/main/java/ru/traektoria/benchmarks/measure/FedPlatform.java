package ru.traektoria.benchmarks.measure;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import ru.traektoria.benchmarks.platform.Http;
import ru.traektoria.benchmarks.platform.Installation;
import ru.traektoria.benchmarks.platform.Patience;
import ru.traektoria.benchmarks.platform.Tables;
import ru.traektoria.benchmarks.town.Broadcast;
import ru.traektoria.benchmarks.town.Codes;
import ru.traektoria.benchmarks.town.Event;
import ru.traektoria.benchmarks.town.Narrator;
import ru.traektoria.benchmarks.town.TellingTown;
import tools.jackson.databind.JsonNode;

/**
 * Broker, store, gateway and monitoring-service with a municipality of any size, told over the
 * topics by events as the services publish them.
 */
final class FedPlatform implements AutoCloseable {

  private static final String MUNICIPALITY = "0199a2c4-6f00-7a10-8c00-000000000001";
  private static final int CATCH_UP_SECONDS = 300;

  private final Installation platform;
  private final int teachers;
  private final Broadcast broadcast;
  private final TellingTown town;
  private final List<String> organisations;

  /** Feeds a platform that has just been started and waits until monitoring has read all. */
  FedPlatform(Installation platform, Path home, int teachers) {
    this(platform, home, teachers, event -> {});
  }

  /**
   * Feeds a platform and somebody else.
   *
   * @param also takes the same events
   */
  FedPlatform(Installation platform, Path home, int teachers, Consumer<Event> also) {
    this.platform = platform;
    this.teachers = teachers;
    this.broadcast = new Broadcast(platform.broker());
    Narrator narrator = new Narrator(also.andThen(broadcast::send));
    this.town = new TellingTown(new Codes(home), narrator, MUNICIPALITY, platform.today());
    this.organisations = town.someOrganisations(teachers);
    town.tell(teachers);
    caughtUp();
  }

  int teachers() {
    return teachers;
  }

  List<String> organisations() {
    return organisations;
  }

  Installation platform() {
    return platform;
  }

  String municipality() {
    return MUNICIPALITY;
  }

  /** How many events were told. */
  long events() {
    return broadcast.sent();
  }

  long meanBytes() {
    return broadcast.meanBytes();
  }

  /** A methodist at the part whose usual port this is. */
  Http methodist(int usualPort) {
    return new Http(platform.address(usualPort), platform.token("METHODIST", MUNICIPALITY));
  }

  void oneMoreVacancy() {
    oneMoreVacancy(organisations.get(0));
  }

  void oneMoreVacancy(String organisation) {
    town.vacancy(organisation);
  }

  /** All numbers of the open and the last year in one word. */
  String digest(List<String> years) {
    return new Tables(methodist(8106)).digest(years);
  }

  /** Waits until every event is folded; a parked one ends the benchmark. */
  void caughtUp() {
    broadcast.flush();
    Http admin = new Http(platform.address(8106), platform.token("ADMIN", null));
    Patience.until(
        "события свёрнуты",
        CATCH_UP_SECONDS,
        100,
        () -> {
          JsonNode fold = admin.get("/api/v1/monitoring/fold").json();
          if (!fold.get("parked").isEmpty()) {
            throw new IllegalStateException("Отложены события: " + fold.get("parked"));
          }
          return folded(fold) == broadcast.sent();
        });
  }

  private static long folded(JsonNode fold) {
    long sum = 0;
    for (JsonNode topic : fold.get("offsets")) {
      for (JsonNode offset : topic) {
        sum += offset.asLong();
      }
    }
    return sum;
  }

  @Override
  public void close() {
    broadcast.close();
  }
}
