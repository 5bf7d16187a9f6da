package ru.traektoria.platform.events.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ru.traektoria.platform.events.directory.DirectoryEntry.Kind;
import ru.traektoria.platform.web.tabular.TableRow;

class DirectoryIndexTest {

  private static final DirectoryEntry SCHOOL = entry("s1", Kind.ORGANISATION, null, "Школа № 1");
  private static final DirectoryEntry LYCEUM = entry("s2", Kind.ORGANISATION, null, "Лицей");

  private final StaffDirectory directory = new StaffDirectory();
  private final DirectoryIndex index;

  DirectoryIndexTest() {
    directory.put(SCHOOL);
    directory.put(LYCEUM);
    directory.put(entry("t1", Kind.TEACHER, "s1", "Ёлкина Анна Петровна"));
    directory.put(entry("t2", Kind.TEACHER, "s1", "Белова Вера"));
    directory.put(entry("t3", Kind.TEACHER, "s2", "Белова Вера"));
    directory.put(entry("t4", Kind.TEACHER, "far", "Дальняя Ольга"));
    index = new DirectoryIndex(directory, entry -> !"far".equals(entry.organisation()));
  }

  @Test
  void aNameIsFoundWhateverItsCaseSpacesAndYo() {
    assertThat(index.teacher(" елкина  анна Петровна", Optional.empty()).entry().id())
        .isEqualTo("t1");
    assertThat(index.teacher("t1", Optional.empty()).entry().id()).isEqualTo("t1");
    assertThat(index.organisation("школа № 1").entry()).isEqualTo(SCHOOL);
  }

  @Test
  void aNameMetTwiceNeedsTheOrganisation() {
    assertThat(index.teacher("Белова Вера", Optional.empty()).problem()).contains("несколько");
    assertThat(index.teacher("Белова Вера", Optional.of(LYCEUM)).entry().id()).isEqualTo("t3");
  }

  @Test
  void whoIsOutOfReachIsNotFoundByNameNorById() {
    assertThat(index.teacher("Дальняя Ольга", Optional.empty()).problem()).contains("не найден");
    assertThat(index.teacher("t4", Optional.empty()).problem()).contains("не найден");
    assertThat(index.teacher("Школа № 1", Optional.empty()).problem()).contains("не найден");
  }

  @Test
  void whatIsNotFoundIsToldAtItsCell() {
    List<TableRow.Problem> problems = new ArrayList<>();
    TableRow row = new TableRow(7, Map.of());
    assertThat(index.organisation("Гимназия").orTell(row, "ОО", problems)).isEmpty();
    assertThat(index.organisation("Лицей").orTell(row, "ОО", problems)).contains(LYCEUM);
    assertThat(problems)
        .containsExactly(
            new TableRow.Problem(
                7, "ОО", "Организация «Гимназия» не найдена. Проверьте название."));
  }

  private static DirectoryEntry entry(String id, Kind kind, String place, String name) {
    return new DirectoryEntry(
        id, kind, "m1", place, null, null, null, null, name, name, name, null, null, null, null);
  }
}
