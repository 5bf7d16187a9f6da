package ru.traektoria.acceptance.work;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import ru.traektoria.acceptance.Town;

/** Everybody who works in a town of their own, all at once, at every business service. */
public final class Crew implements AutoCloseable {

  /** How many people of the pool a piece of any other work needs. */
  private static final int IN_PAIRS = 2;

  private final Town town;
  private final Pool people;
  private final List<Work> works;
  private final ExecutorService threads;
  private int asked;

  private Crew(Town town, Pool people, int pieces) {
    this.town = town;
    this.people = people;
    RecordingCourses courses = new RecordingCourses(town, people);
    this.works =
        List.of(
            new DeclaringVacancies(town, people),
            new TakingTeachersOn(town, people),
            courses,
            new RecordingAssessments(town, people, courses),
            new ReportingResults(town, people),
            new LeadingIntoRoutes(town, people),
            new PairingMentors(town, people),
            new OrderingTogether(town, people, IN_PAIRS * pieces),
            new HoldingActivities(town, people));
    this.threads = Executors.newFixedThreadPool(works.size());
  }

  /** A town with people for so many pieces of every work. */
  public static Crew of(String name, int pieces) {
    Town town = Town.founded(name);
    int size = (IN_PAIRS + OrderingTogether.PEOPLE) * pieces;
    Crew crew = new Crew(town, Pool.imported(town, size), pieces);
    crew.works.forEach(crew.threads::execute);
    return crew;
  }

  public Town town() {
    return town;
  }

  public List<Work> works() {
    return works;
  }

  /** How many teachers the town has. */
  public int teachers() {
    long takenOn =
        works.stream()
            .filter(TakingTeachersOn.class::isInstance)
            .mapToLong(work -> work.acknowledged().size())
            .sum();
    return people.ids().size() + (int) takenOn;
  }

  /** Asks everybody for so many more pieces. */
  public void ask(int pieces) {
    asked += pieces;
    works.forEach(work -> work.ask(pieces));
  }

  /** Waits until everybody's pieces are all acknowledged. */
  public void awaitAll() {
    await().atMost(Insisting.PATIENCE).pollInterval(QUICK).until(() -> allDone(works.stream()));
  }

  /** Waits for those who need no events to arrive. */
  public void awaitThoseWhoNeedNoEvents() {
    await()
        .atMost(Insisting.PATIENCE)
        .pollInterval(QUICK)
        .until(() -> allDone(works.stream().filter(work -> !work.waitsForEvents())));
  }

  private static final Duration QUICK = Duration.ofMillis(50);

  private boolean allDone(Stream<Work> some) {
    return some.allMatch(work -> work.done() >= asked);
  }

  /** What the topics must say of everything acknowledged, one entry a kind of event and field. */
  public List<Told> told() {
    Map<String, Told> merged = new HashMap<>();
    Stream.concat(people.told(), works.stream().flatMap(work -> work.told().stream()))
        .forEach(
            told ->
                merged.merge(
                    told.topic() + "/" + told.event() + "/" + told.field(), told, Crew::both));
    return new ArrayList<>(merged.values());
  }

  private static Told both(Told one, Told other) {
    Map<String, Integer> times = new HashMap<>(one.times());
    other.times().forEach((id, n) -> times.merge(id, n, Integer::sum));
    return new Told(one.topic(), one.event(), one.field(), times);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
