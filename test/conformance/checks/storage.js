/**
 * What is set is there; what is not is null; what is deleted is gone.
 * https://developers.google.com/apps-script/reference/properties/properties#getpropertykey
 */
function check_properties_get(t) {
  const store = PropertiesService.getDocumentProperties();
  t.after(() => store.deleteProperty('probe.a'));
  t.equal(store.getProperty('probe.a'), null);
  store.setProperty('probe.a', 'Año');
  t.equal(store.getProperty('probe.a'), 'Año');
  t.ok(store.getKeys().indexOf('probe.a') >= 0, 'among the keys');
  store.deleteProperty('probe.a');
  t.equal(store.getProperty('probe.a'), null);
}

/**
 * The script, the document and the user have a store each.
 * https://developers.google.com/apps-script/guides/properties#compare_property_stores
 */
function check_properties_stores(t) {
  const stores = [
    PropertiesService.getScriptProperties(),
    PropertiesService.getDocumentProperties(),
    PropertiesService.getUserProperties(),
  ];
  t.after(() => stores.forEach((store) => store.deleteProperty('probe.same')));
  stores.forEach((store, index) => store.setProperty('probe.same', 'store ' + index));
  t.equal(
    stores.map((store) => store.getProperty('probe.same')),
    ['store 0', 'store 1', 'store 2'],
  );
}

/**
 * Several are set at once, and the others stay.
 * https://developers.google.com/apps-script/reference/properties/properties#setpropertiesproperties
 */
function check_properties_several(t) {
  const store = PropertiesService.getUserProperties();
  t.after(() => ['probe.a', 'probe.b', 'probe.c'].forEach((key) => store.deleteProperty(key)));
  store.setProperty('probe.a', '1').setProperties({ 'probe.b': '2', 'probe.c': '' });
  const all = store.getProperties();
  t.equal([all['probe.a'], all['probe.b'], all['probe.c']], ['1', '2', '']);
}

/**
 * What getProperties gives is a copy: changing it changes no property.
 * https://developers.google.com/apps-script/reference/properties/properties#getproperties
 */
function check_properties_copy(t) {
  const store = PropertiesService.getUserProperties();
  t.after(() => store.deleteProperty('probe.a'));
  store.setProperty('probe.a', '1');
  store.getProperties()['probe.a'] = '2';
  t.equal(store.getProperty('probe.a'), '1');
}

/**
 * A value has at most 9 KB.
 * https://developers.google.com/apps-script/guides/services/quotas#current_limitations
 */
function check_properties_size(t) {
  const store = PropertiesService.getUserProperties();
  t.after(() => store.deleteProperty('probe.large'));
  store.setProperty('probe.large', 'x'.repeat(9000));
  t.equal(store.getProperty('probe.large').length, 9000);
  t.throws(() => store.setProperty('probe.large', 'x'.repeat(9300)));
}

/**
 * The cache gives back texts, and null for what it does not hold.
 * https://developers.google.com/apps-script/reference/cache/cache#getkey
 */
function check_cache_get(t) {
  const cache = CacheService.getScriptCache();
  t.after(() => cache.remove('probe.a'));
  t.equal(cache.get('probe.none'), null);
  cache.put('probe.a', 'Año', 60);
  t.equal(cache.get('probe.a'), 'Año');
  cache.remove('probe.a');
  t.equal(cache.get('probe.a'), null);
}

/**
 * Of several keys, those that are held come back.
 * https://developers.google.com/apps-script/reference/cache/cache#getallkeys
 */
function check_cache_several(t) {
  const cache = CacheService.getDocumentCache();
  t.after(() => cache.removeAll(['probe.a', 'probe.b']));
  cache.putAll({ 'probe.a': '1', 'probe.b': '2' }, 60);
  t.equal(cache.getAll(['probe.a', 'probe.b', 'probe.none']), { 'probe.a': '1', 'probe.b': '2' });
  cache.removeAll(['probe.a', 'probe.b']);
  t.equal(cache.getAll(['probe.a', 'probe.b']), {});
}

/**
 * A key has at most 250 characters, a value at most 100 KB.
 * https://developers.google.com/apps-script/reference/cache/cache#putkey,-value
 */
function check_cache_sizes(t) {
  const cache = CacheService.getUserCache();
  const longest = 'k'.repeat(250);
  t.after(() => cache.remove(longest));
  cache.put(longest, 'x', 60);
  t.equal(cache.get(longest), 'x');
  t.throws(() => cache.put('k'.repeat(251), 'x', 60));
  t.throws(() => cache.put('probe.large', 'x'.repeat(101 * 1024), 60));
}

/**
 * A lock is held from the moment it is taken until it is released.
 * https://developers.google.com/apps-script/reference/lock/lock#haslock
 */
function check_lock_held(t) {
  const lock = LockService.getDocumentLock();
  t.after(() => lock.releaseLock());
  t.equal(lock.hasLock(), false);
  t.equal(lock.tryLock(1000), true);
  t.equal(lock.hasLock(), true);
  lock.releaseLock();
  t.equal(lock.hasLock(), false);
}

/**
 * Waiting for a free lock takes it; releasing one that is not held does nothing.
 * https://developers.google.com/apps-script/reference/lock/lock#waitlocktimeoutinmillis
 */
function check_lock_wait(t) {
  const lock = LockService.getScriptLock();
  t.after(() => lock.releaseLock());
  lock.releaseLock();
  lock.waitLock(1000);
  t.equal(lock.hasLock(), true);
}

/**
 * The locks of the script, the document and the user are different ones.
 * https://developers.google.com/apps-script/reference/lock/lock-service
 */
function check_lock_kinds(t) {
  const [script, document] = [LockService.getScriptLock(), LockService.getDocumentLock()];
  t.after(() => [script, document].forEach((lock) => lock.releaseLock()));
  t.equal(script.tryLock(1000), true);
  t.equal(document.hasLock(), false);
  t.equal(document.tryLock(1000), true);
}
