package ru.traektoria.local.fleet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the supervisor tells the commands, as a small file that is replaced as a whole.
 *
 * @param phase STARTING, RUNNING (everything has been ready once), FAILED (the supervisor gave up)
 * @param trouble one sentence for the person, or null
 * @param today the day the services were told, or null for the calendar's
 * @param demo whether the services were told that this is a demonstration
 */
public record FleetState(
    long supervisor,
    String phase,
    String trouble,
    String portal,
    String today,
    boolean demo,
    List<MemberState> members) {

  public static final String STARTING = "STARTING";
  public static final String RUNNING = "RUNNING";
  public static final String FAILED = "FAILED";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  public static Optional<FleetState> read(Path runFolder) {
    try {
      return Optional.of(JSON.readValue(Files.readString(file(runFolder)), FleetState.class));
    } catch (IOException | JacksonException noneYet) {
      return Optional.empty();
    }
  }

  void write(Path runFolder) throws IOException {
    Path fresh = Files.createDirectories(runFolder).resolve("state.json.new");
    Files.writeString(fresh, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this));
    Files.move(
        fresh,
        file(runFolder),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  static void forget(Path runFolder) throws IOException {
    Files.deleteIfExists(file(runFolder));
  }

  private static Path file(Path runFolder) {
    return runFolder.resolve("state.json");
  }
}
