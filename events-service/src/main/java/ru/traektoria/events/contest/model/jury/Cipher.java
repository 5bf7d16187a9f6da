package ru.traektoria.events.contest.model.jury;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.events.contest.model.terms.EntryId;

/**
 * Шифр: «Работа № 17». In a stage every work has one, so that lists of a blind stage look like
 * those of an open one.
 *
 * @param number from 1
 * @param nomination in which it competes
 */
public record Cipher(EntryId entry, int number, String nomination) {

  /** «Работа № 17». */
  public String label() {
    return "Работа № " + number;
  }

  /**
   * Numbers the works of a stage in the order of the key. Works numbered before keep their numbers;
   * what comes later goes on after them.
   *
   * @param nominations entry → nomination, the works of the stage
   */
  public static List<Cipher> numbered(
      Map<EntryId, String> nominations, List<Cipher> before, Keyed key, int stage) {
    List<Cipher> ciphers =
        new ArrayList<>(before.stream().filter(c -> nominations.containsKey(c.entry())).toList());
    Map<EntryId, Cipher> known = new HashMap<>();
    before.forEach(cipher -> known.put(cipher.entry(), cipher));
    int last = before.stream().mapToInt(Cipher::number).max().orElse(0);
    List<EntryId> fresh =
        nominations.keySet().stream().filter(entry -> !known.containsKey(entry)).toList();
    for (EntryId entry : key.shuffled(fresh, EntryId::value, "cipher-" + stage)) {
      ciphers.add(new Cipher(entry, ++last, nominations.get(entry)));
    }
    return List.copyOf(ciphers);
  }
}
