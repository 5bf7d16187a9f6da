/**
 * Taking in course completions of the ЦНППМ by topic, REST and file; nothing that arrives is lost.
 */
package ru.traektoria.route.application.reported;
