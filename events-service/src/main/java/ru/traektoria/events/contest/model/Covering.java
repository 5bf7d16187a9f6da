package ru.traektoria.events.contest.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.traektoria.events.contest.model.jury.Cipher;
import ru.traektoria.events.contest.model.jury.Conflict;
import ru.traektoria.events.contest.model.jury.ScoreSheet;
import ru.traektoria.events.contest.model.ranking.EnoughRule;
import ru.traektoria.events.contest.model.terms.EntryId;
import ru.traektoria.events.contest.model.terms.SeatId;
import ru.traektoria.events.contest.model.terms.Stage;

/** How many experts each work of the stage needs, and whose sheets count for it. */
record Covering(Contest contest) {

  static Map<EntryId, Set<SeatId>> barred(List<Conflict> conflicts) {
    Map<EntryId, Set<SeatId>> barred = new HashMap<>();
    conflicts.forEach(c -> barred.computeIfAbsent(c.entry(), e -> new HashSet<>()).add(c.seat()));
    return barred;
  }

  Map<EntryId, Integer> needed(
      List<Cipher> ciphers, Map<EntryId, Set<SeatId>> barred, List<ScoreSheet> sheets) {
    Map<EntryId, Integer> needed = new LinkedHashMap<>();
    List<SeatId> seats = contest.jury().at(contest.stageNumber());
    for (Cipher cipher : ciphers) {
      Set<SeatId> out = barred.getOrDefault(cipher.entry(), Set.of());
      int possible = (int) seats.stream().filter(seat -> !out.contains(seat)).count();
      needed.put(cipher.entry(), needed(cipher.entry(), possible, sheets));
    }
    return needed;
  }

  /** Experts a work needs; one more only where there is somebody left to ask. */
  private int needed(EntryId entry, int possible, List<ScoreSheet> sheets) {
    Stage stage = contest.stage();
    int usual = stage.perWork() == 0 ? Math.max(1, possible) : stage.perWork();
    int needed = EnoughRule.needed(stage, usual, counting(entry, sheets));
    return needed > usual && possible <= usual ? usual : needed;
  }

  List<Map<String, Integer>> counting(EntryId entry, List<ScoreSheet> sheets) {
    List<SeatId> experts = contest.round(contest.stageNumber()).experts(entry);
    return sheets.stream()
        .filter(sheet -> sheet.submitted() && sheet.of().entry().equals(entry))
        .filter(sheet -> experts.contains(sheet.of().seat()))
        .filter(sheet -> contest.jury().seat(sheet.of().seat()).isPresent())
        .map(ScoreSheet::points)
        .toList();
  }

  /** «Работа № 3: 1 из 2» for every work that lacks sheets. */
  List<String> lacking(List<ScoreSheet> sheets) {
    Map<EntryId, Set<SeatId>> barred = barred(contest.round(contest.stageNumber()).conflicts());
    Map<EntryId, Integer> needed =
        needed(contest.round(contest.stageNumber()).ciphers(), barred, sheets);
    return contest.round(contest.stageNumber()).ciphers().stream()
        .filter(c -> counting(c.entry(), sheets).size() < needed.get(c.entry()))
        .map(
            c ->
                c.label()
                    + ": "
                    + counting(c.entry(), sheets).size()
                    + " из "
                    + needed.get(c.entry()))
        .toList();
  }
}
