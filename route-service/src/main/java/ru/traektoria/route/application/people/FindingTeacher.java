package ru.traektoria.route.application.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;

/** Finds the teacher that a row of a file means: by id, or by full name and organisation. */
@Component
public class FindingTeacher {

  private final StaffDirectory directory;

  FindingTeacher(StaffDirectory directory) {
    this.directory = directory;
  }

  /** A teacher, or the Russian reason why none can be told. */
  public record Match(DirectoryEntry teacher, String problem) {

    public boolean found() {
      return teacher != null;
    }
  }

  /** A snapshot of the names within reach, to match the rows of one file. */
  public Names within(Reach reach) {
    Names names = new Names(new HashMap<>(), new HashMap<>(), directory);
    directory.all().stream()
        .filter(e -> e.kind() == DirectoryEntry.Kind.TEACHER)
        .filter(e -> reach.covers(e.municipality(), e.organisation(), e.id()))
        .forEach(names::add);
    return names;
  }

  /** Names within somebody's reach. */
  public record Names(
      Map<String, DirectoryEntry> byId,
      Map<String, List<DirectoryEntry>> byName,
      StaffDirectory directory) {

    private void add(DirectoryEntry entry) {
      byId.put(entry.id(), entry);
      byName.computeIfAbsent(folded(entry.name()), n -> new ArrayList<>()).add(entry);
    }

    /** By id if there is one, else by name, narrowed by organisation (id or name) if given. */
    public Match match(Optional<String> id, Optional<String> name, Optional<String> organisation) {
      if (id.isPresent()) {
        DirectoryEntry entry = byId.get(id.get());
        return entry == null ? no("Педагога с таким идентификатором нет") : new Match(entry, null);
      }
      List<DirectoryEntry> same = byName.getOrDefault(folded(name.orElse("")), List.of());
      List<DirectoryEntry> there =
          same.stream()
              .filter(e -> organisation.isEmpty() || worksAt(e, organisation.get()))
              .toList();
      if (there.size() == 1) {
        return new Match(there.get(0), null);
      }
      if (there.isEmpty() && same.size() == 1) {
        return no("Этот педагог работает в другой организации: " + place(same.get(0)));
      }
      return no(
          there.isEmpty()
              ? "Такого педагога нет в реестре: проверьте фамилию, имя и отчество"
              : "Однофамильцев с тем же именем: "
                  + there.size()
                  + ". Укажите организацию или идентификатор");
    }

    private String place(DirectoryEntry teacher) {
      return directory
          .find(teacher.organisation())
          .map(o -> o.shortName() == null ? o.name() : o.shortName())
          .orElse("нет действующего места работы");
    }

    private boolean worksAt(DirectoryEntry entry, String wanted) {
      return entry.worksAt(wanted)
          || directory
              .find(entry.organisation())
              .filter(o -> folded(o.name()).equals(folded(wanted)) || same(o, wanted))
              .isPresent();
    }

    private static boolean same(DirectoryEntry organisation, String wanted) {
      return organisation.shortName() != null
          && folded(organisation.shortName()).equals(folded(wanted));
    }

    private static Match no(String problem) {
      return new Match(null, problem);
    }

    private static String folded(String text) {
      return text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("\\s+", " ");
    }
  }
}
