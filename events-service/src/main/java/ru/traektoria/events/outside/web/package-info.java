/** Outside participation over REST and on pages. */
package ru.traektoria.events.outside.web;
