package ru.traektoria.monitoring.fold;

import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * Finds in an event's headers the three that the fold needs. A publisher writes them in the same
 * order always, so they are looked for where they stood the last time: Kafka's client makes a text
 * of every name that it is asked for, and of the other six nobody asks.
 */
final class Envelopes {

  private static final byte[] NOTHING = {};

  private final Named type = new Named("ce_type");
  private final Named subject = new Named("ce_subject");
  private final Named sequence = new Named("ce_sequence");

  Envelope of(Headers headers) {
    Header[] all = headers.toArray();
    return Envelope.of(type.in(all), subject.in(all), sequence.in(all));
  }

  private static final class Named {
    private final String name;
    private int last;

    Named(String name) {
      this.name = name;
    }

    byte[] in(Header[] all) {
      if (last < all.length && all[last].key().equals(name)) {
        return value(all[last]);
      }
      for (int place = all.length - 1; place >= 0; place--) {
        if (all[place].key().equals(name)) {
          last = place;
          return value(all[place]);
        }
      }
      return NOTHING;
    }

    private static byte[] value(Header header) {
      return header.value() == null ? NOTHING : header.value();
    }
  }
}
