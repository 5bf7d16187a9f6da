package ru.traektoria.events.activity.messaging;

import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.events.activity.application.Colleagues;
import ru.traektoria.events.activity.model.Colleague;
import ru.traektoria.events.activity.model.Colleague.Post;
import ru.traektoria.events.activity.model.Colleague.Rank;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

/** Стаж, возраст, аттестация, должности and active pairs: each message once, in order, no names. */
@Component
class KnownColleagues implements Colleagues, Intake {

  private static final String PROFILE = "ru.traektoria.TeacherProfileChanged.v1";
  private static final String ASSIGNMENT = "ru.traektoria.AssignmentChanged.v1";
  private static final String PAIRED = "ru.traektoria.MentorAssigned.v1";
  private static final String COMPLETED = "ru.traektoria.MentoringCompleted.v1";
  private static final String ENDED = "ru.traektoria.MentoringEnded.v1";
  private static final Set<String> HEADS = Set.of("HEAD", "DEPUTY");

  /** What is read of {@code TeacherProfileChanged}. */
  record Profile(
      LocalDate teachingSince,
      LocalDate birthDate,
      List<Category> categories,
      List<Conformity> conformities) {

    /** A category. */
    record Category(String category, LocalDate awardedOn, LocalDate validTo) {}

    /** A conformity. */
    record Conformity(LocalDate passedOn, LocalDate validTo) {}

    Colleague of(Colleague before) {
      Stream<Rank> ranks =
          Stream.concat(
              all(categories).map(c -> new Rank(c.category(), c.awardedOn(), c.validTo())),
              all(conformities).map(c -> new Rank(null, c.passedOn(), c.validTo())));
      return new Colleague(teachingSince, birthDate, ranks.toList(), before.posts(), false);
    }

    private static <T> Stream<T> all(List<T> given) {
      return given == null ? Stream.empty() : given.stream();
    }
  }

  /** What is read of {@code AssignmentChanged}. */
  record Assignment(
      String assignment, String positionKind, LocalDate from, LocalDate to, boolean removed) {

    Colleague of(Colleague before) {
      List<Post> posts = new ArrayList<>(before.posts());
      posts.removeIf(post -> post.id().equals(assignment));
      if (!removed && HEADS.contains(positionKind)) {
        posts.add(new Post(assignment, true, from, to));
      }
      return new Colleague(before.teachingSince(), before.bornOn(), before.ranks(), posts, false);
    }
  }

  /** Who leads a pair, and whether it goes on. */
  record Pair(List<String> mentors, boolean active) {
    Pair {
      mentors = mentors == null ? List.of() : List.copyOf(mentors);
    }
  }

  private final AggregateStore<Colleague> people;
  private final AggregateStore<Pair> pairs;

  KnownColleagues(AggregateStores stores) {
    this.people = stores.open("audience_people", Colleague.class, colleague -> Map.of());
    this.pairs =
        stores.open(
            "audience_pairs",
            Pair.class,
            pair -> Map.of("leading", pair.active() ? pair.mentors() : List.of()));
  }

  @Override
  public Set<String> types() {
    return Set.of(PROFILE, ASSIGNMENT, PAIRED, COMPLETED, ENDED);
  }

  @Override
  public void on(EventMessage event) {
    switch (event.type()) {
      case PROFILE -> {
        Profile told = event.data(Profile.class);
        people.react(
            event.subject(),
            event,
            known -> Decision.unchanged(told.of(known.orElse(Colleague.NOBODY))));
      }
      case ASSIGNMENT -> {
        Assignment told = event.data(Assignment.class);
        people.react(
            event.subject(),
            event,
            known -> Decision.unchanged(told.of(known.orElse(Colleague.NOBODY))));
      }
      default -> {
        Pair told = event.data(Pair.class);
        Pair now = new Pair(told.mentors(), event.type().equals(PAIRED));
        pairs.react(event.subject(), event, known -> Decision.unchanged(now));
      }
    }
  }

  @Override
  public Colleague of(String teacher) {
    boolean leads = !pairs.query(new Document("leading", teacher)).isEmpty();
    return people.find(teacher).map(Stored::state).orElse(Colleague.NOBODY).as(leads);
  }

  @Override
  public Map<String, Colleague> ofAll(Collection<String> teachers) {
    Set<String> mentors =
        pairs.query(Filters.in("leading", teachers)).stream()
            .map(Stored::state)
            .flatMap(pair -> pair.mentors().stream())
            .collect(Collectors.toSet());
    Map<String, Colleague> all = new HashMap<>();
    teachers.forEach(id -> all.put(id, Colleague.NOBODY.as(mentors.contains(id))));
    people
        .findAll(teachers)
        .forEach(known -> all.put(known.id(), known.state().as(mentors.contains(known.id()))));
    return all;
  }
}
