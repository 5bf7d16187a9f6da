/** Certificates in Mongo, their numbers, the secret behind their codes. */
package ru.traektoria.events.certificate.persistence;
