package ru.traektoria.monitoring.catalogue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.traektoria.monitoring.formula.Vocabulary;

/** The indicators in force: read-only, in the order of the file. */
public final class Catalogue {

  private final Vocabulary vocabulary;
  private final Map<String, String> tracks;
  private final List<Indicator> indicators;

  Catalogue(Vocabulary vocabulary, Map<String, String> tracks, List<Indicator> indicators) {
    this.vocabulary = vocabulary;
    this.tracks = new LinkedHashMap<>(tracks);
    this.indicators = List.copyOf(indicators);
  }

  /** Code and title of each track. */
  public Map<String, String> tracks() {
    return tracks;
  }

  /** The title of the track, empty for an unknown code. */
  public Optional<String> title(String track) {
    return Optional.ofNullable(tracks.get(track));
  }

  /** The rows of a track as they apply on the day. */
  public List<Indicator> of(String track, LocalDate on) {
    return indicators.stream()
        .filter(indicator -> indicator.track().equals(track) && indicator.validOn(on))
        .toList();
  }

  /** The rows of all tracks as they apply on the day. */
  public List<Indicator> on(LocalDate day) {
    return indicators.stream().filter(indicator -> indicator.validOn(day)).toList();
  }

  /** The version of an indicator that applies on the day. */
  public Optional<Indicator> find(String code, LocalDate on) {
    return indicators.stream()
        .filter(indicator -> indicator.code().equals(code) && indicator.validOn(on))
        .findFirst();
  }

  /** Every version of an indicator, the first one first. */
  public List<Indicator> versions(String code) {
    return indicators.stream().filter(indicator -> indicator.code().equals(code)).toList();
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Changes whenever a definition does: part of the key under which tables are remembered. */
  public int version() {
    return indicators.stream().map(Indicator::id).toList().hashCode();
  }
}
