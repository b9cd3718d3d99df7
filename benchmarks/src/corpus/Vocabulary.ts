import { Random } from './Random';

const functionWords =
  'the of to and a in was that it for on were with as by at from had this not be which an are after we until all when its no been more then but one did out there into so only their they two what has up also before other new than each while time first could would about over some these who where how both any most same between during under again because still very just few such own once here down off through'.split(
    ' ',
  );

const technicalWords =
  'service request error cache latency database deployment traffic queue timeout replica cluster node pod memory disk network certificate rollback config flag alert dashboard metric log trace retry failover primary secondary region zone gateway proxy balancer connection pool thread lock deadlock index query migration schema backup restore snapshot partition shard leader election consensus quorum lag throughput saturation capacity autoscaler scheduler worker consumer producer topic offset message event webhook token session cookie header payload serializer parser encoder decoder checksum bucket object storage volume mount filesystem inode kernel driver firmware switch router firewall subnet route resolver record domain registrar expiry renewal handshake cipher secret credential permission role policy quota limit throttle backoff jitter breaker bulkhead canary rollout release build pipeline artifact registry image container sidecar probe readiness liveness restart crash panic exception stack overflow leak garbage collector heap allocation fragmentation checkpoint replication binlog vacuum bloat hotspot stampede thundering herd cascade dependency provider vendor outage degradation incident responder escalation pager runbook playbook mitigation detection checkout payment basket order invoice refund shipment warehouse catalogue price currency discount voucher customer account login signup profile search ranking recommendation feed notification email template locale translation feature experiment variant cohort'.split(
    ' ',
  );

const syllables =
  'ba be bra ca ce clo da de dra do fa fe flo ga ge gri ha he hy in ja ka ke la le li lo ma me mi mo na ne no o pa pe pla qua ra re ri ro sa se sha ste ta te ti tra u va ve vi wa xe ya za'.split(
    ' ',
  );

const size = 30_000;

/**
 * Words as often as in natural language: the frequency of a word is inverse to
 * its rank (Zipf). Function words come first, then technical words, then words
 * made of syllables.
 */
export class Vocabulary {
  readonly words: string[];
  /** Words that somebody would look for. */
  readonly contentWords: string[];
  private readonly cumulated: number[] = [];

  constructor(random: Random) {
    const words = new Set([...functionWords, ...technicalWords]);
    while (words.size < size) {
      const length = 2 + random.below(3);
      words.add(Array.from({ length }, () => random.pick(syllables)).join(''));
    }
    this.words = [...words];
    this.contentWords = this.words.slice(functionWords.length);
    let total = 0;
    this.words.forEach((_, rank) => {
      total += 1 / (rank + 2.7);
      this.cumulated.push(total);
    });
  }

  private word(random: Random): string {
    const at = random.next() * this.cumulated[this.cumulated.length - 1];
    let low = 0;
    let high = this.cumulated.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.cumulated[middle] < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return this.words[low];
  }

  /** A word to search for: from the frequent and the rare alike. */
  searchWord(random: Random): string {
    const { length } = this.contentWords;
    return this.contentWords[Math.floor(length ** random.next()) - 1];
  }

  title(random: Random, words: number): string {
    return this.text(random, words).slice(0, -1);
  }

  text(random: Random, words: number): string {
    const said = Array.from({ length: words }, () => this.word(random));
    const sentences: string[] = [];
    for (let start = 0; start < said.length; start += 14) {
      const sentence = said.slice(start, start + 14).join(' ');
      sentences.push(`${sentence[0].toUpperCase()}${sentence.slice(1)}.`);
    }
    return sentences.join(' ');
  }
}
