package ru.traektoria.local.demo.tour.stage;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import ru.traektoria.local.demo.DemoNames;
import ru.traektoria.local.demo.Dice;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.door.Door;
import ru.traektoria.local.demo.past.Archive;
import ru.traektoria.local.demo.past.OpenYear;
import ru.traektoria.local.demo.town.Organisation;
import ru.traektoria.local.demo.town.Teacher;
import ru.traektoria.local.demo.town.Town;
import ru.traektoria.local.keys.Claims;

/** The town, its past, the door, and the ids that the platform gave to the people and places. */
public final class Stage {

  private static final int FIRST_WAVE = 300;

  private final Town town;
  private final Archive archive;
  private final Door door;
  private final String region;
  private final Map<String, String> organisations = new ConcurrentHashMap<>();
  private final Map<String, String> teachers = new ConcurrentHashMap<>();
  private final Map<Teacher, Set<String>> deficits = new ConcurrentHashMap<>();
  private final Set<String> assessments = ConcurrentHashMap.newKeySet();
  private final Map<Teacher, String> routes = new ConcurrentHashMap<>();
  private final Set<Teacher> practised = ConcurrentHashMap.newKeySet();
  private String municipality;

  public Stage(Town town, Archive archive, Door door, String region) {
    this.town = town;
    this.archive = archive;
    this.door = door;
    this.region = region;
  }

  public Town town() {
    return town;
  }

  public Archive archive() {
    return archive;
  }

  public String regionId() {
    return region;
  }

  public void found(String id) {
    municipality = id;
  }

  public void meet(Organisation organisation, String id) {
    organisations.put(organisation.shortName(), id);
  }

  public void meet(Teacher teacher, String id) {
    teachers.put(teacher.fullName(), id);
  }

  public String municipality() {
    return municipality;
  }

  public String idOf(Organisation organisation) {
    return known(organisations.get(organisation.shortName()), organisation.name());
  }

  public String idOf(Teacher teacher) {
    return known(teachers.get(teacher.fullName()), teacher.fullName());
  }

  public void diagnosed(Teacher teacher, String assessment, Set<String> found) {
    assessments.add(assessment);
    deficits.put(teacher, found);
  }

  /** Who was diagnosed in this play and has a deficit, in the order of the town. */
  public List<Teacher> withDeficits() {
    return ordered(
        deficits.entrySet().stream().filter(e -> !e.getValue().isEmpty()).map(Map.Entry::getKey));
  }

  /** Answers whether the diagnostics was passed in this play. */
  public boolean passed(String assessment) {
    return assessments.contains(assessment);
  }

  public Set<String> deficitsOf(Teacher teacher) {
    return deficits.get(teacher);
  }

  public void route(Teacher teacher, String id) {
    routes.put(teacher, id);
  }

  public String routeOf(Teacher teacher) {
    return routes.get(teacher);
  }

  public List<Teacher> onRoute() {
    return ordered(routes.keySet().stream());
  }

  public void practised(Teacher teacher) {
    practised.add(teacher);
  }

  public List<Teacher> practised() {
    return ordered(practised.stream());
  }

  /** Who is diagnosed first in the open year, and whom most acts are about. */
  public List<Teacher> firstWave() {
    return new OpenYear(town).firstWave(FIRST_WAVE);
  }

  /** Chance in one matter of one teacher: the same in every run with the same seed. */
  public Dice dice(String matter, Teacher teacher) {
    return Dice.of(town.seed(), matter + "/" + teacher.number());
  }

  private static List<Teacher> ordered(Stream<Teacher> some) {
    return some.sorted(Comparator.comparingInt(Teacher::number)).toList();
  }

  public Caller admin() {
    return as("demo:admin", "ADMIN", null, null);
  }

  public Caller methodist() {
    return as("demo:methodist", "METHODIST", null, null);
  }

  public Caller region() {
    return as("demo:region", "REGION", null, null);
  }

  public Caller leadOf(Organisation organisation) {
    String id = idOf(organisation);
    return as("demo:lead:" + id, "SCHOOL_LEAD", id, null);
  }

  public Caller teacher(Teacher teacher) {
    String id = idOf(teacher);
    return as("demo:teacher:" + id, "TEACHER", idOf(teacher.mainJob().organisation()), id);
  }

  /** Ids by name, for those who want a token of somebody. */
  public DemoNames names() {
    return new DemoNames(municipality, Map.copyOf(organisations), Map.copyOf(teachers));
  }

  /** A key that is the same in every run with the same seed; a header takes no Russian. */
  public String key(Object... parts) {
    StringBuilder key = new StringBuilder("demo-").append(town.seed());
    for (Object part : parts) {
      key.append('-').append(part);
    }
    byte[] words = key.toString().getBytes(StandardCharsets.UTF_8);
    boolean latin = words.length == key.length();
    return latin ? key.toString() : UUID.nameUUIDFromBytes(words).toString();
  }

  private Caller as(String subject, String role, String organisation, String teacher) {
    return door.as(
        new Claims(
            subject,
            List.of(role),
            Optional.of(region),
            Optional.ofNullable(municipality),
            Optional.ofNullable(organisation),
            Optional.ofNullable(teacher)));
  }

  private static String known(String id, String name) {
    if (id == null) {
      throw new IllegalStateException("The platform does not know " + name + " yet");
    }
    return id;
  }
}
