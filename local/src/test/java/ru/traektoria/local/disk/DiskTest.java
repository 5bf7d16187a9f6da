package ru.traektoria.local.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.traektoria.local.console.CannotRun;

/** Said with marks that the disk of this machine cannot or does reach. */
class DiskTest {

  private static final long NEVER = Long.MAX_VALUE / 2;

  @TempDir Path folder;

  @Test
  void aStartWithoutRoomSaysWhatIsFullHowMuchIsNeededAndWhatToDo() throws IOException {
    Path data = folder.resolve("not/there/yet");

    assertThatThrownBy(() -> disk(data, new DiskRule(NEVER, 0, 0, 0)).checkBeforeStart())
        .isInstanceOf(CannotRun.class)
        .hasMessageContaining("На диске " + Files.getFileStore(folder) + " с папкой " + data)
        .hasMessageContaining("а для запуска нужно " + NEVER + " МБ")
        .hasMessageContaining("освободите ещё")
        .hasMessageContaining("./run --data ПАПКА")
        .matches(refusal -> refusal.getMessage().lines().count() == 1, "one sentence");
    assertThat(data).doesNotExist();
  }

  @Test
  void aLaterStartNeedsOnlyItsOwnRoom() throws IOException {
    Files.createDirectories(folder.resolve("apps"));
    assertThatCode(() -> disk(folder, new DiskRule(NEVER, 1, 0, 0)).checkBeforeStart())
        .doesNotThrowAnyException();
  }

  @Test
  void aFolderThatCannotBeWrittenIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> disk(file.resolve("data"), DiskRule.USUAL).checkBeforeStart())
        .isInstanceOf(CannotRun.class)
        .hasMessageContaining("нельзя писать");
  }

  @Test
  void aRunningPlatformIsWarnedTwice() {
    assertThat(disk(folder, new DiskRule(0, 0, 0, 0)).warning()).isEmpty();
    assertThat(disk(folder, new DiskRule(0, 0, NEVER, 0)).warning().orElseThrow())
        .contains("осталось", "нужно не меньше", "освободите место");
    assertThat(disk(folder, new DiskRule(0, 0, NEVER, NEVER)).warning().orElseThrow())
        .contains("заполнен", "освободите ещё", "запустится само");
  }

  @Test
  void aWriteThatFailedForWantOfRoomIsExplained() {
    Path device = Path.of("/dev/full");
    Assumptions.assumeTrue(Files.isWritable(device), "a device that is always full");
    IOException failed = null;
    try (OutputStream out = Files.newOutputStream(device)) {
      out.write(1);
    } catch (IOException full) {
      failed = full;
    }
    assertThat(disk(folder, new DiskRule(1500, 0, 0, 0)).explain(failed))
        .contains("не хватило места", "освободите не меньше 1500 МБ");
    assertThat(disk(folder, new DiskRule(0, 0, 0, 0)).explain(new CannotRun("Порт занят")))
        .isEqualTo("Порт занят");
  }

  private static Disk disk(Path data, DiskRule rule) {
    return new Disk(data, rule);
  }
}
