package ru.traektoria.gateway.session;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.session.MapSession;
import org.springframework.session.Session;

/** One browser session; remembers what of it the store does not know yet. */
final class StoredSession implements Session {

  private final MapSession values;
  private final Set<String> changed = new HashSet<>();
  private String storedId;
  private Instant storedAccess = Instant.EPOCH;

  private StoredSession(MapSession values) {
    this.values = values;
  }

  static StoredSession opened(Duration term) {
    MapSession values = new MapSession();
    values.setMaxInactiveInterval(term);
    return new StoredSession(values);
  }

  static StoredSession found(String id, Times times, Map<String, Object> attributes) {
    MapSession values = new MapSession(id);
    values.setCreationTime(times.created());
    values.setLastAccessedTime(times.accessed());
    values.setMaxInactiveInterval(times.term());
    attributes.forEach(values::setAttribute);
    StoredSession session = new StoredSession(values);
    session.isStored();
    return session;
  }

  /** When it began, was last used, and how long it lasts unused. */
  record Times(Instant created, Instant accessed, Duration term) {}

  Times times() {
    return new Times(getCreationTime(), getLastAccessedTime(), getMaxInactiveInterval());
  }

  /** The id the store knows it by; null for a new one. */
  String storedId() {
    return storedId;
  }

  Set<String> changed() {
    return changed;
  }

  boolean accessedSince(Duration tolerance) {
    return getLastAccessedTime().isAfter(storedAccess.plus(tolerance));
  }

  void isStored() {
    changed.clear();
    storedId = getId();
    storedAccess = getLastAccessedTime();
  }

  @Override
  public String getId() {
    return values.getId();
  }

  @Override
  public String changeSessionId() {
    return values.changeSessionId();
  }

  @Override
  public <T> T getAttribute(String name) {
    return values.getAttribute(name);
  }

  @Override
  public Set<String> getAttributeNames() {
    return values.getAttributeNames();
  }

  @Override
  public void setAttribute(String name, Object value) {
    values.setAttribute(name, value);
    changed.add(name);
  }

  @Override
  public void removeAttribute(String name) {
    setAttribute(name, null);
  }

  @Override
  public Instant getCreationTime() {
    return values.getCreationTime();
  }

  @Override
  public void setLastAccessedTime(Instant at) {
    values.setLastAccessedTime(at);
  }

  @Override
  public Instant getLastAccessedTime() {
    return values.getLastAccessedTime();
  }

  @Override
  public void setMaxInactiveInterval(Duration term) {
    values.setMaxInactiveInterval(term);
  }

  @Override
  public Duration getMaxInactiveInterval() {
    return values.getMaxInactiveInterval();
  }

  @Override
  public boolean isExpired() {
    return values.isExpired();
  }
}
