package ru.traektoria.events.activity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.events.LiveEvents;
import ru.traektoria.events.activity.ActivityStory;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.activity.model.ActivityKind;
import ru.traektoria.events.activity.model.Description;
import ru.traektoria.events.activity.model.Description.Format;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.activity.model.Description.Room;
import ru.traektoria.events.activity.model.Description.When;
import ru.traektoria.events.activity.model.Enrolment;
import ru.traektoria.events.application.Reach;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;

/**
 * Five hundred people for thirty seats of one hall, and fewer on two instances of the service that
 * know nothing of each other and share the store; a third of those who came first cancel meanwhile.
 */
@LiveEvents
class RegistrationRushTest {

  private static final int SEATS = 30;
  private static final int THREADS = 16;

  @Autowired private Activities activities;
  @Autowired private Reach reach;
  @Autowired private Colleagues colleagues;
  @Autowired private Clock clock;
  @Autowired private Api api;
  @Autowired private TestTopics topics;
  @Autowired private StaffDirectory directory;

  private final Set<Integer> overfull = Collections.synchronizedSet(new HashSet<>());

  @ParameterizedTest
  @CsvSource({"500, 200, 1", "100, 60, 2"})
  void thirtySeatsAndNobodyIsLostOrSeatedTwice(int crowd, int first, int services)
      throws Exception {
    ActivityStory story = new ActivityStory(api, topics, directory);
    List<String> people = story.crowd(crowd);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> people.stream().allMatch(id -> directory.find(id).isPresent()));
    ActivityId hall = open(story.town);
    List<SigningUp> instances =
        IntStream.range(0, services)
            .mapToObj(i -> new SigningUp(new Turnstile(activities), reach, colleagues, clock))
            .toList();

    List<String> early = people.subList(0, first);
    together(early.stream().map(who -> signs(instances, hall, story, who)).toList());
    Activity half = activities.find(hall).orElseThrow().state();
    List<String> queue = new ArrayList<>(names(half.enrolments().confirmed()));
    queue.addAll(names(half.enrolments().waiting()));
    assertThat(queue).containsExactlyInAnyOrderElementsOf(early);

    List<String> leaving =
        IntStream.range(0, first).filter(i -> i % 3 == 0).mapToObj(queue::get).toList();
    List<Callable<Void>> rush = new ArrayList<>();
    people.subList(first, crowd).forEach(who -> rush.add(signs(instances, hall, story, who)));
    leaving.forEach(who -> rush.add(leaves(instances, hall, story, who)));
    Collections.shuffle(rush, new Random(7));
    together(rush);

    assertThat(overfull).as("seats taken at any answer").isEmpty();
    Activity last = activities.find(hall).orElseThrow().state();
    queue.removeAll(leaving);
    List<String> seated = names(last.enrolments().confirmed());
    List<String> waiting = names(last.enrolments().waiting());
    assertThat(seated).containsExactlyInAnyOrderElementsOf(queue.subList(0, SEATS));
    assertThat(waiting.subList(0, queue.size() - SEATS))
        .as("who waited before still waits in the same order, before all who came later")
        .containsExactlyElementsOf(queue.subList(SEATS, queue.size()));
    Set<String> all = new HashSet<>(seated);
    all.addAll(waiting);
    Set<String> expected = new HashSet<>(people);
    expected.removeAll(leaving);
    assertThat(all).isEqualTo(expected);
    assertThat(seated.size() + waiting.size()).isEqualTo(expected.size());
    long leftTheirSeats =
        leaving.stream().filter(names(half.enrolments().confirmed())::contains).count();
    assertThat(last.enrolments().confirmed().stream().filter(Enrolment::promoted).count())
        .as("each free seat let in one person")
        .isEqualTo(leftTheirSeats);
  }

  private Callable<Void> signs(
      List<SigningUp> instances, ActivityId hall, ActivityStory story, String who) {
    return () ->
        noted(
            instances
                .get(Math.floorMod(who.hashCode(), instances.size()))
                .signUp(hall, self(story, who)));
  }

  private Callable<Void> leaves(
      List<SigningUp> instances, ActivityId hall, ActivityStory story, String who) {
    return () ->
        noted(
            instances
                .get(Math.floorMod(who.hashCode(), instances.size()))
                .withdraw(hall, self(story, who)));
  }

  private Void noted(Stored<Activity> after) {
    int seated = after.state().enrolments().confirmed().size();
    if (seated > SEATS) {
      overfull.add(seated);
    }
    return null;
  }

  private static void together(List<Callable<Void>> work) throws Exception {
    ExecutorService crowd = Executors.newFixedThreadPool(THREADS);
    try {
      for (Future<Void> one : crowd.invokeAll(work)) {
        one.get();
      }
    } finally {
      crowd.shutdownNow();
    }
  }

  private static Scope self(ActivityStory story, String who) {
    Viewer viewer =
        new Viewer(
            who,
            "Педагог",
            Set.of(Role.TEACHER),
            Optional.empty(),
            Optional.of(story.town),
            Optional.of(story.other),
            Optional.of(who));
    return new Scope(viewer, Set.of(Scope.Kind.SELF));
  }

  private ActivityId open(String town) {
    ActivityId id = new ActivityId(Ids.next());
    Description hall =
        new Description(
            "Зал на тридцать мест",
            ActivityKind.CONFERENCE,
            Level.MUNICIPAL,
            Format.ON_SITE,
            "",
            List.of(),
            null,
            false,
            null,
            new When(LocalDate.of(2026, 12, 1), LocalTime.of(10, 0), null),
            new Room("Дом культуры", SEATS),
            "");
    activities.create(id, "", Activity.schedule(id, Place.of(town, null), hall));
    activities.update(id, null, planned -> planned.openRegistration(LocalDate.now(clock)));
    return id;
  }

  private static List<String> names(List<Enrolment> enrolments) {
    return enrolments.stream().map(Enrolment::teacher).map(TeacherId::value).toList();
  }
}
