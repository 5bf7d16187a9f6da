package ru.traektoria.platform.web.access;

/** How far a role reaches at an endpoint, as written in {@code access.yaml}. */
public enum ScopeKind {
  /** Everything of the installation. */
  ANY,
  /** Everything of the viewer's region. */
  REGION,
  /** The viewer's municipality. */
  MUNICIPALITY,
  /** The viewer's organisation. */
  ORGANISATION,
  /** The viewer's own records. */
  SELF,
  /** What the service itself knows to be the viewer's: a pair, an association, a contest. */
  OWNED
}
