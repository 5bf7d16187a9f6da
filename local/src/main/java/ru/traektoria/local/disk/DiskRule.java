package ru.traektoria.local.disk;

/**
 * How much room an installation needs on its disk (место на диске), in megabytes.
 *
 * @param first before the first start: programs are unpacked, the store and the log begin
 * @param again before a later start
 * @param low less than this while running is worth a warning
 * @param full less than this and the store and the broker cannot write
 */
public record DiskRule(long first, long again, long low, long full) {

  /** What the whole platform needs; measured, with the demonstration in mind. */
  public static final DiskRule USUAL = new DiskRule(1500, 600, 400, 50);

  /** ENOUGH; LOW: it works, but not for long; FULL: nothing can be written. */
  public enum Verdict {
    ENOUGH,
    LOW,
    FULL
  }

  /** True when a start would soon end on a full disk. */
  public boolean isTooFullToStart(long free, boolean isFirst) {
    return free < needed(isFirst);
  }

  public long needed(boolean isFirst) {
    return isFirst ? first : again;
  }

  /** The verdict on a platform that runs. */
  public Verdict whileRunning(long free) {
    if (free < full) {
      return Verdict.FULL;
    }
    return free < low ? Verdict.LOW : Verdict.ENOUGH;
  }
}
