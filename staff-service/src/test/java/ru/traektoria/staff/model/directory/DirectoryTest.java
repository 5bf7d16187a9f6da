package ru.traektoria.staff.model.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.staff.Cast;

class DirectoryTest {

  private final Directories directories = Cast.directories();

  @Test
  void theDeliveredContentIsSoundAndLarge() {
    assertThat(directories.positions().entries()).hasSizeGreaterThanOrEqualTo(25);
    assertThat(directories.subjects().entries()).hasSizeGreaterThanOrEqualTo(40);
    for (DirectoryName name : DirectoryName.values()) {
      Set<String> words = new HashSet<>();
      for (Entry entry : directories.of(name).entries()) {
        assertThat(entry.code().wellFormed()).as(entry.code().value()).isTrue();
        assertThat(words.add(entry.name())).as(entry.name()).isTrue();
      }
    }
  }

  @Test
  void everyProfileThatASubjectNamesIsThere() {
    for (Entry subject : directories.subjects().entries()) {
      assertThat(Directories.unknown(directories.profiles(), subject.profiles()))
          .as(subject.name())
          .isEmpty();
    }
    assertThat(directories.profiles().entries()).filteredOn(Entry::primary).hasSize(1);
  }

  @Test
  void teachingHoursAreCountedForTeachersAndNotForEducators() {
    assertThat(directories.position(Cast.TEACHER).orElseThrow().countsHours()).isTrue();
    assertThat(directories.position(Cast.EDUCATOR).orElseThrow().countsHours()).isFalse();
  }

  @Test
  void anEntryIsChangedByItsCodeAndKeepsItsKind() {
    Directory positions = directories.positions();
    Entry renamed = Entry.position(Cast.TEACHER, "Учитель школы", PositionKind.TEACHER, true);
    assertThat(state(positions.put(renamed)).find(Cast.TEACHER)).contains(renamed);
    assertThat(state(positions.put(renamed)).entries()).hasSameSizeAs(positions.entries());
    Entry otherKind = Entry.position(Cast.TEACHER, "Учитель", PositionKind.HEAD, true);
    assertThat(Cast.codes(positions.put(otherKind))).containsExactly("directory.kind-fixed");
  }

  @Test
  void aNameIsGivenOnceAndACodeIsLatin() {
    Directory subjects = directories.subjects();
    assertThat(Cast.codes(subjects.put(Entry.subject(new Code("FIZIKA"), "физика", List.of()))))
        .containsExactly("directory.twin");
    assertThat(Cast.codes(subjects.put(Entry.subject(new Code("Шахматы"), "Шахматы", List.of()))))
        .containsExactly("directory.code");
  }

  @Test
  void theSameEntryAgainSaysNothing() {
    Entry known = directories.subjects().entries().get(0);
    assertThat(
            ((Decision.Accepted<Directory, DirectoryEvent>) directories.subjects().put(known))
                .events())
        .isEmpty();
  }

  @Test
  void aMisspeltWordIsGuessed() {
    assertThat(Directories.suggestion(directories.subjects(), "Матиматика")).contains("Математика");
    assertThat(Directories.suggestion(directories.subjects(), "англ")).contains("Английский язык");
    assertThat(Directories.suggestion(directories.subjects(), "Алхимия и магия")).isEmpty();
  }

  private static Directory state(Decision<Directory, DirectoryEvent> decision) {
    assertThat(Cast.codes(decision)).isEmpty();
    return ((Decision.Accepted<Directory, DirectoryEvent>) decision).state();
  }
}
