package ru.traektoria.local.disk;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import ru.traektoria.local.console.CannotRun;

/**
 * The disk with the data folder; says in one sentence what is full, how much is needed, what to do.
 */
public final class Disk {

  private static final long MEGABYTE = 1024 * 1024;
  private static final String ANOTHER = "укажите папку на другом диске (./run --data ПАПКА)";

  private final Path folder;
  private final DiskRule rule;

  /**
   * @param folder of the installation; need not exist yet
   */
  public Disk(Path folder, DiskRule rule) {
    this.folder = folder;
    this.rule = rule;
  }

  public static Disk under(Path folder) {
    return new Disk(folder, DiskRule.USUAL);
  }

  /**
   * @throws CannotRun when the folder cannot be written or its disk has no room for a start
   */
  public void checkBeforeStart() {
    boolean isFirst = !Files.exists(folder.resolve("apps"));
    existing().ifPresent(place -> refuseWhenFull(place, isFirst));
    try {
      Files.createDirectories(folder);
      Files.delete(Files.writeString(folder.resolve(".write-check"), "?"));
    } catch (IOException unwritable) {
      throw new CannotRun(
          "В папку %s нельзя писать: выберите другую (./run --data ПАПКА).".formatted(folder),
          unwritable);
    }
  }

  private void refuseWhenFull(Path place, boolean isFirst) {
    long free = freeMegabytes(place);
    if (rule.isTooFullToStart(free, isFirst)) {
      long needed = rule.needed(isFirst);
      throw new CannotRun(
          "На диске %s с папкой %s свободно %d МБ, а для запуска нужно %d МБ: освободите ещё %d МБ или %s."
              .formatted(name(place), folder, free, needed, needed - free, ANOTHER));
    }
  }

  /** The sentence for a platform that runs; empty while there is room. */
  public Optional<String> warning() {
    return existing().flatMap(this::warning);
  }

  private Optional<String> warning(Path place) {
    long free = freeMegabytes(place);
    return switch (rule.whileRunning(free)) {
      case ENOUGH -> Optional.empty();
      case LOW ->
          Optional.of(
              "На диске %s с папкой %s осталось %d МБ, а нужно не меньше %d МБ: освободите место, иначе хранилище и брокер остановятся."
                  .formatted(name(place), folder, free, rule.low()));
      case FULL ->
          Optional.of(
              "Диск %s с папкой %s заполнен (свободно %d МБ): освободите ещё %d МБ, и всё запустится само; подтверждённые записи целы."
                  .formatted(name(place), folder, free, rule.low() - free));
    };
  }

  /** True when nothing can be written any more. */
  public boolean isFull() {
    return existing()
        .map(place -> rule.whileRunning(freeMegabytes(place)) == DiskRule.Verdict.FULL)
        .orElse(false);
  }

  /** The sentence when a full disk is what a failed write failed on; else what the failure says. */
  public String explain(Exception failed) {
    boolean noSpace =
        Stream.<Throwable>iterate(failed, e -> e != null, Throwable::getCause)
            .anyMatch(e -> String.valueOf(e.getMessage()).contains("No space left"));
    if (noSpace || isFull()) {
      return warning()
          .orElse(
              "На диске %s с папкой %s не хватило места: освободите не меньше %d МБ или %s."
                  .formatted(existing().map(Disk::name).orElse(""), folder, rule.first(), ANOTHER));
    }
    boolean said = failed instanceof CannotRun;
    return said ? failed.getMessage() : "Не получилось: " + failed.getMessage();
  }

  private Optional<Path> existing() {
    return Stream.iterate(folder, place -> place != null, Path::getParent)
        .filter(Files::exists)
        .findFirst();
  }

  private static String name(Path place) {
    try {
      return Files.getFileStore(place).toString();
    } catch (IOException unknown) {
      return "";
    }
  }

  private static long freeMegabytes(Path place) {
    try {
      FileStore store = Files.getFileStore(place);
      return store.getUsableSpace() / MEGABYTE;
    } catch (IOException unknown) {
      return Long.MAX_VALUE;
    }
  }
}
