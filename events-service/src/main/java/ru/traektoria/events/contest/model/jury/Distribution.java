package ru.traektoria.events.contest.model.jury;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.traektoria.events.contest.model.terms.EntryId;
import ru.traektoria.events.contest.model.terms.SeatId;

/**
 * Распределение работ: each work to at least as many experts as it needs, nobody gets a work of
 * theirs or of their own circle, everybody about the same number; the same key gives the same
 * distribution again.
 */
public final class Distribution {

  private final Map<EntryId, Set<SeatId>> barred;
  private final Map<SeatId, Integer> load = new LinkedHashMap<>();
  private final Keyed key;

  /**
   * @param seats who can score in this stage
   * @param barred entry → seats that have a conflict with it
   */
  public Distribution(List<SeatId> seats, Map<EntryId, Set<SeatId>> barred, Keyed key) {
    this.barred = barred;
    this.key = key;
    seats.forEach(seat -> load.put(seat, 0));
  }

  /**
   * Gives out the works; what was given before stays, unless its expert has left or has a conflict.
   *
   * @param needed entry → number of experts; more than there are means all of them
   */
  public List<Given> of(Map<EntryId, Integer> needed, List<Given> before) {
    Map<EntryId, List<SeatId>> given = new HashMap<>();
    needed.keySet().forEach(entry -> given.put(entry, new ArrayList<>()));
    for (Given one : before) {
      one.seats().stream()
          .filter(seat -> given.containsKey(one.entry()) && free(seat, one.entry()))
          .forEach(seat -> give(given.get(one.entry()), seat));
    }
    for (EntryId entry : hardestFirst(needed.keySet())) {
      List<SeatId> has = given.get(entry);
      candidates(entry, has).stream()
          .limit(Math.max(0, needed.get(entry) - has.size()))
          .forEach(seat -> give(has, seat));
    }
    return needed.keySet().stream().map(entry -> new Given(entry, given.get(entry))).toList();
  }

  private void give(List<SeatId> has, SeatId seat) {
    has.add(seat);
    load.merge(seat, 1, Integer::sum);
  }

  private boolean free(SeatId seat, EntryId entry) {
    return load.containsKey(seat) && !barred.getOrDefault(entry, Set.of()).contains(seat);
  }

  /** Works with few possible experts choose first; of equal ones the key decides. */
  private List<EntryId> hardestFirst(Set<EntryId> entries) {
    return key.shuffled(List.copyOf(entries), EntryId::value, "order").stream()
        .sorted(
            Comparator.comparingLong(
                entry -> load.keySet().stream().filter(seat -> free(seat, entry)).count()))
        .toList();
  }

  /** Who is least loaded first; of equal ones the key decides, anew for each work. */
  private List<SeatId> candidates(EntryId entry, List<SeatId> has) {
    List<SeatId> possible =
        load.keySet().stream().filter(seat -> free(seat, entry) && !has.contains(seat)).toList();
    return key.shuffled(possible, SeatId::value, "seat-" + entry.value()).stream()
        .sorted(Comparator.comparingInt(load::get))
        .toList();
  }
}
