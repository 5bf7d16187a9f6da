package ru.traektoria.platform.events.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.platform.events.directory.DirectoryEntry.Kind;

class MentionsTest {

  private final StaffDirectory directory = new StaffDirectory();

  MentionsTest() {
    directory.put(entry("s1", Kind.ORGANISATION, "m1", "МБОУ «Школа № 1»", "Школа № 1"));
    directory.put(entry("t1", Kind.TEACHER, "m1", "Ёлкина Анна Петровна", "Ёлкина А. П."));
    directory.put(entry("t2", Kind.TEACHER, "m2", "Дальняя Ольга Ивановна", "Дальняя О. И."));
  }

  @ParameterizedTest
  @CsvSource({
    "елкина а., true",
    "'ЁЛКИНА, Школа № 9', true",
    "t1, true",
    "T1, true",
    "'Неизвестная Вера, школа № 1', true",
    "'МБОУ «Школа № 1»', true",
    "'Неизвестная Вера, школа № 12', false",
    "'Предшкола № 1', false",
    "Елкин А., false",
    "Анна Ёлкина, false",
    "Дальняя Ольга, false",
    "t2, false",
    "' ', false"
  })
  void whoIsNamedHere(String text, boolean named) {
    assertThat(new Mentions(directory, "m1").test(text)).isEqualTo(named);
  }

  @Test
  void nothingNamesNobody() {
    assertThat(new Mentions(directory, "m1").test(null)).isFalse();
  }

  private static DirectoryEntry entry(
      String id, Kind kind, String municipality, String name, String shortName) {
    return new DirectoryEntry(
        id,
        kind,
        municipality,
        null,
        List.of(),
        null,
        null,
        null,
        name,
        shortName,
        null,
        null,
        null,
        null,
        List.of());
  }
}
