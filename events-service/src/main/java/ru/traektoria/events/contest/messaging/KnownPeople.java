package ru.traektoria.events.contest.messaging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.events.contest.application.People;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

/**
 * Стаж, возраст, категория and active mentoring pairs, as staff and mentoring publish them; no
 * names.
 */
@Component
class KnownPeople implements People, Intake {

  static final String PROFILE = "ru.traektoria.TeacherProfileChanged.v1";
  static final String ASSIGNED = "ru.traektoria.MentorAssigned.v1";
  static final String COMPLETED = "ru.traektoria.MentoringCompleted.v1";
  static final String ENDED = "ru.traektoria.MentoringEnded.v1";

  /** What is read of {@code TeacherProfileChanged}. */
  record Profile(LocalDate teachingSince, LocalDate birthDate, List<Category> categories) {

    /** What is read of a category. */
    record Category(String category, LocalDate awardedOn) {}

    String highest() {
      List<Category> all = categories == null ? List.of() : categories;
      return all.stream()
          .map(Category::category)
          .filter("HIGHEST"::equals)
          .findFirst()
          .or(() -> all.stream().map(Category::category).findFirst())
          .orElse(null);
    }
  }

  /** What is read of a pair; {@code active} is what it means here. */
  record Pair(List<String> mentors, List<String> mentees, boolean active) {
    Pair {
      mentors = mentors == null ? List.of() : List.copyOf(mentors);
      mentees = mentees == null ? List.of() : List.copyOf(mentees);
    }

    List<String> all() {
      List<String> all = new ArrayList<>(mentors);
      all.addAll(mentees);
      return all;
    }
  }

  private final AggregateStore<Profile> profiles;
  private final AggregateStore<Pair> pairs;

  KnownPeople(AggregateStores stores) {
    this.profiles = stores.open("contest_people", Profile.class, profile -> Map.of());
    this.pairs = stores.open("contest_pairs", Pair.class, pair -> Map.of("people", pair.all()));
  }

  @Override
  public Set<String> types() {
    return Set.of(PROFILE, ASSIGNED, COMPLETED, ENDED);
  }

  @Override
  public void on(EventMessage event) {
    if (event.type().equals(PROFILE)) {
      Profile told = event.data(Profile.class);
      profiles.react(event.subject(), event, known -> Decision.unchanged(told));
      return;
    }
    Pair told = event.data(Pair.class);
    boolean active = event.type().equals(ASSIGNED);
    pairs.react(
        event.subject(),
        event,
        known -> Decision.unchanged(new Pair(told.mentors(), told.mentees(), active)));
  }

  @Override
  public Optional<Known> of(String teacher) {
    return profiles.find(teacher).map(KnownPeople::known);
  }

  @Override
  public Map<String, Known> ofAll(Collection<String> teachers) {
    Map<String, Known> all = new HashMap<>();
    profiles.findAll(teachers).forEach(stored -> all.put(stored.id(), known(stored)));
    return all;
  }

  private static Known known(Stored<Profile> stored) {
    Profile profile = stored.state();
    return new Known(profile.teachingSince(), profile.birthDate(), profile.highest());
  }

  @Override
  public Set<String> pairedWith(String teacher) {
    Set<String> paired = new HashSet<>();
    for (Stored<Pair> stored : pairs.query(new Document("people", teacher))) {
      Pair pair = stored.state();
      if (pair.active()) {
        paired.addAll(pair.mentors().contains(teacher) ? pair.mentees() : pair.mentors());
      }
    }
    return paired;
  }
}
