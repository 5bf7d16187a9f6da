package ru.traektoria.acceptance.faults;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.traektoria.acceptance.Platform;
import ru.traektoria.acceptance.work.Crew;

/**
 * Every process is killed with -9 in turn while people go on writing to every service through the
 * gateway. Afterwards every acknowledged write is there with its events, once; what one service had
 * to do because of another was done once; and the tables say exactly as many.
 */
@ExtendWith(Platform.class)
class KillTest {

  private static final List<String> SERVICES =
      List.of(
          "staff-service",
          "diagnostics-service",
          "route-service",
          "mentoring-service",
          "events-service");

  private static final int PIECES_BEFORE = 1;
  private static final int PIECES_DURING = 4;
  private static final int LATEST_BLOW_MILLIS = 400;

  private final Random dice = new Random(7);

  @Test
  void whateverIsKilledNothingAcknowledgedIsLostOrDoubled() throws Exception {
    List<String> victims =
        Stream.concat(
                Stream.of("store", "monitoring-service", "gateway", "broker"), SERVICES.stream())
            .toList();
    int rounds = victims.size() + 1;
    try (Crew crew = Crew.of("Отказный район", rounds * (PIECES_BEFORE + PIECES_DURING))) {
      for (String victim : victims) {
        crew.ask(PIECES_BEFORE);
        crew.awaitAll();
        crew.ask(PIECES_DURING);
        TimeUnit.MILLISECONDS.sleep(dice.nextInt(LATEST_BLOW_MILLIS));
        Processes.killAndAwait(List.of(victim));
        crew.awaitAll();
        System.out.println("killed and back: " + victim);
      }
      servicesDieWithEventsThatNobodyHasHeardOf(crew);
      Quiet.awaited();
      new Evidence(crew).everythingAcknowledgedIsThereOnce();
    }
  }

  /**
   * The broker freezes, people go on, and then the services die: the acknowledged events lie in the
   * outboxes alone.
   */
  private static void servicesDieWithEventsThatNobodyHasHeardOf(Crew crew) {
    Processes.freeze("broker");
    crew.ask(PIECES_BEFORE + PIECES_DURING);
    crew.awaitThoseWhoNeedNoEvents();
    Map<String, Long> dead =
        Processes.kill(Stream.concat(SERVICES.stream(), Stream.of("broker")).toList());
    Processes.awaitOthers(dead);
    crew.awaitAll();
  }
}
