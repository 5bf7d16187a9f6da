/** One command on many routes, in the background, with progress and the reasons of refusals. */
package ru.traektoria.route.application.bulk;
