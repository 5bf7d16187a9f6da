/**
 * Сертификаты участников: issued once, checked by anybody, revoked with a reason (domain.md §2.5).
 */
package ru.traektoria.events.certificate.model;
