package ru.traektoria.events.contest.model.ranking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.traektoria.events.contest.model.jury.Cipher;
import ru.traektoria.events.contest.model.jury.Conflict;
import ru.traektoria.events.contest.model.jury.Given;
import ru.traektoria.events.contest.model.terms.EntryId;
import ru.traektoria.events.contest.model.terms.SeatId;

/**
 * What has come of a stage: its works under ciphers, who scores them, and in the end their places.
 *
 * @param conflicts why a work was not given to somebody
 * @param standings empty until the results are fixed
 * @param fixedOn {@code null} while the jury works
 */
public record Round(
    List<Cipher> ciphers,
    List<Given> given,
    List<Conflict> conflicts,
    List<Standing> standings,
    LocalDate fixedOn) {

  /** Before anything is given out. */
  public static final Round EMPTY = new Round(List.of(), List.of(), List.of(), List.of(), null);

  public Round {
    ciphers = ciphers == null ? List.of() : List.copyOf(ciphers);
    given = given == null ? List.of() : List.copyOf(given);
    conflicts = conflicts == null ? List.of() : List.copyOf(conflicts);
    standings = standings == null ? List.of() : List.copyOf(standings);
  }

  /** Answers whether the places are fixed. */
  public boolean fixed() {
    return fixedOn != null;
  }

  /** The work under a cipher. */
  public Optional<Cipher> work(int number) {
    return ciphers.stream().filter(cipher -> cipher.number() == number).findFirst();
  }

  /** The cipher of a work. */
  public Optional<Cipher> cipher(EntryId entry) {
    return ciphers.stream().filter(cipher -> cipher.entry().equals(entry)).findFirst();
  }

  /** Who scores the work. */
  public List<SeatId> experts(EntryId entry) {
    return given.stream()
        .filter(one -> one.entry().equals(entry))
        .findFirst()
        .map(Given::seats)
        .orElse(List.of());
  }

  /** The works of an expert, by number. */
  public List<Cipher> worksOf(SeatId seat) {
    return ciphers.stream().filter(c -> experts(c.entry()).contains(seat)).toList();
  }

  /** The same without one expert of one work. */
  public Round without(SeatId seat, EntryId entry) {
    List<Given> rest =
        given.stream()
            .map(
                one ->
                    one.entry().equals(entry)
                        ? new Given(
                            entry, one.seats().stream().filter(s -> !s.equals(seat)).toList())
                        : one)
            .toList();
    return new Round(ciphers, rest, conflicts, standings, fixedOn);
  }
}
