package ru.traektoria.diagnostics.model.assessment;

import java.util.List;

/**
 * One answer as a device sends it, perhaps late and perhaps twice.
 *
 * @param chosen what was chosen; empty takes the answer back
 * @param device the tab of a browser that sends it, at most 40 characters
 * @param sequence the device's own count, growing with each change
 * @param seen the revision of this answer that the device knew, 0 for none
 */
public record AnswerSlip(
    String item, List<String> chosen, String device, long sequence, long seen) {

  private static final int LONGEST_DEVICE = 40;

  public AnswerSlip {
    chosen =
        chosen == null
            ? List.of()
            : chosen.stream().filter(each -> !each.isBlank()).sorted().toList();
    device = device == null ? "" : device.substring(0, Math.min(LONGEST_DEVICE, device.length()));
  }

  /** The mark that this answer leaves behind when it is taken. */
  Mark mark(Mark before) {
    return new Mark(before == null ? 1 : before.revision() + 1, device, sequence);
  }
}
