package ru.traektoria.gateway.account.application;

/**
 * Names of municipalities and organisations for people to read; an empty text when they are not
 * known. Never waits long.
 */
public interface Places {

  /** The name of a municipality. */
  String municipality(String id);

  /** The short name of an organisation. */
  String organisation(String id);
}
