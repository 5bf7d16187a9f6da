/** Enrolling people into the groups of programmes. */
package ru.traektoria.route.application.group;
