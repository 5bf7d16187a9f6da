package ru.traektoria.events.activity.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.application.Seal;

/**
 * The code on the screen: another each minute and for each activity. A code stays good for three
 * minutes, so that somebody who has to sign in first comes in time; a photograph sent home does
 * not.
 */
@Component
public class CheckInCodes {

  /** A new code comes so often, seconds. */
  public static final int EVERY = 60;

  private static final int GOOD_MINUTES = 3;
  private static final int BYTES = 5;

  private final Seal seal;

  CheckInCodes(Seal seal) {
    this.seal = seal;
  }

  /** The code of this moment. */
  public String at(ActivityId activity, Instant now) {
    return of(activity, minute(now));
  }

  /** Answers whether the code was on the screen of this activity within three minutes. */
  boolean good(ActivityId activity, String code, Instant now) {
    byte[] given = code == null ? new byte[0] : code.strip().getBytes(StandardCharsets.UTF_8);
    boolean good = false;
    for (int back = 0; back < GOOD_MINUTES; back++) {
      byte[] right = of(activity, minute(now) - back).getBytes(StandardCharsets.UTF_8);
      good |= MessageDigest.isEqual(right, given);
    }
    return good;
  }

  private static long minute(Instant now) {
    return Math.floorDiv(now.getEpochSecond(), EVERY);
  }

  private String of(ActivityId activity, long minute) {
    byte[] sealed =
        seal.of(("check-in\n" + activity.value() + "\n" + minute).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(sealed, 0, BYTES);
  }
}
